/** A number that should be small: a ratio to something measured in the same run. */
export type Aim = { readonly what: string; readonly most: number; readonly is: number }

/** What one part of the bench measured, and how it stands to its aims. */
export type Results = { readonly results: object; readonly aims: readonly Aim[] }

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2))

/** Ratios beside their aims, a line each. */
export const printAims = (aims: readonly Aim[]): void => {
  for (const { what, most, is } of aims)
    console.log(
      `  ${is <= most ? 'met   ' : 'missed'} ${what.padEnd(44)} ${shown(is).padStart(6)}, at most ${most}`,
    )
}
