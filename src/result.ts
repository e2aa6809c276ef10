/** An expected failure: a kind for the code that handles it, one plain sentence for the person who reads it. */
export type Failure<K extends string = string> = { readonly kind: K; readonly says: string }

/** What an operation that may fail as a matter of course gives back. Programmer errors throw instead. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const fail = <K extends string>(
  kind: K,
  says: string,
): { readonly ok: false; readonly error: Failure<K> } => ({ ok: false, error: { kind, says } })
