/** Points in the unit of Office drawings, of which an inch has 914,400. */
export const emu = (points: number): number => Math.round(points * 12_700)
