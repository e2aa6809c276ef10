// The same in every host; each declares it elsewhere.
declare namespace WebAssembly {
  function instantiate(
    bytes: Uint8Array<ArrayBuffer>,
    imports: Readonly<Record<string, Readonly<Record<string, (value: number) => number>>>>,
  ): Promise<{ readonly instance: { readonly exports: object } }>
}
