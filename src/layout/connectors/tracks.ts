import type { Id } from '../../model/model'
import type { LayoutSizes } from '../layout'
import { clampTo } from './passages'
import { middle, midway, type Passage, type Way } from './ways'

type Track = { readonly to: Id; readonly wishes: number[]; readonly slopes: number[] }

/** The height at which a way crosses a lane. */
export type TrackOf = (passage: Passage, to: Id) => number

/**
 * Gives those who share a passage a track each, in the order in which they come and go, so that they do not cross
 * in it. Ways to the same card share a track: they arrive together.
 */
export const layTracks = (ways: readonly Way[], sizes: LayoutSizes): TrackOf => {
  const tracks = new Map<Passage, Map<Id, Track>>()
  for (const { from, to, through } of ways)
    through.forEach((passage, i) => {
      const shared = tracks.get(passage) ?? new Map<Id, Track>()
      tracks.set(passage, shared)
      const track = shared.get(to.id) ?? { to: to.id, wishes: [], slopes: [] }
      shared.set(to.id, track)
      const [last, next] = [through[i - 1], through[i + 1]]
      const before = last ? midway(last) : middle(from.box)
      const after = next ? midway(next) : middle(to.box)
      track.wishes.push(clampTo(passage, (before + after) / 2, sizes))
      track.slopes.push(before + after)
    })
  const heights = new Map<Passage, ReadonlyMap<Id, number>>()
  for (const [passage, shared] of tracks) heights.set(passage, spread(passage, [...shared.values()], sizes))
  return (passage, to) => heights.get(passage)?.get(to) ?? midway(passage)
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)

/** Keeps tracks apart by half an arrow head where there is room, as near to where they wish to be as can be. */
const spread = (
  { top, bottom }: Passage,
  tracks: readonly Track[],
  { arrow }: LayoutSizes,
): ReadonlyMap<Id, number> => {
  const edge = arrow / 2
  const room = bottom - top - 2 * edge
  const step = Math.min(arrow * 0.6, room / Math.max(1, tracks.length - 1))
  const sorted = tracks.toSorted((one, two) => mean(one.slopes) - mean(two.slopes))
  const wishes = sorted.map(track => mean(track.wishes))
  const heights: number[] = []
  for (const wish of wishes) heights.push(Math.max(wish, (heights.at(-1) ?? -Infinity) + step))
  const pushed = mean(heights) - mean(wishes)
  const [first = 0, last = 0] = [heights[0], heights.at(-1)]
  const shift = Math.max(top + edge - first, Math.min(bottom - edge - last, -pushed))
  return new Map(sorted.map((track, i) => [track.to, (heights[i] ?? 0) + shift]))
}
