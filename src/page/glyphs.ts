import { levelsOf, mirrored, visualOrder } from '../layout/bidi'
import { type Direction, hasRightToLeft } from '../layout/direction'
import type { ShapedGlyph, Shaper } from '../layout/shaper'
import { type Face, type FaceRun, type Faces, faceRuns, isSilent } from './faces'
import { remembered } from './remembered'

/** A glyph of a font where it stands, in the font's units, from where its cluster begins. */
export type Part = { readonly glyph: number; readonly dx: number; readonly dy: number }

/** What is drawn for one or more characters that cannot be told apart: a letter with its marks, a ligature. */
export type Cluster = {
  readonly text: string
  readonly parts: readonly Part[]
  /** In the font's units. */
  readonly advance: number
}

/** Clusters of one font and direction, in reading order. */
export type GlyphRun = {
  readonly face: Face
  readonly rightToLeft: boolean
  /** From the line's left end to the run's, in ems. */
  readonly x: number
  readonly clusters: readonly Cluster[]
}

/** Runs in reading order, and how wide the line is, in ems. */
export type GlyphLine = { readonly runs: readonly GlyphRun[]; readonly width: number }

/** Sets lines as glyphs. Without a shaper letters stand beside each other as they are. */
export const glyphSetter = (shaper: Shaper | undefined) => {
  const shaped = new Map<string, readonly Cluster[]>()
  const plain = remembered((face: Face) => ({
    clusterOf: remembered((character: string) => plainCluster(face, character, character)),
    // A sign whose mirror image the font lacks is drawn as it is, rather than not at all.
    mirroredOf: remembered(
      (character: string) =>
        plainCluster(face, character, mirrored(character)) ?? plainCluster(face, character, character),
    ),
  }))

  const clustersOf = ({ face, text }: FaceRun, rightToLeft: boolean): readonly Cluster[] => {
    if (!shaper || !face.family.joins) {
      const { clusterOf, mirroredOf } = plain(face)
      return Array.from(text, rightToLeft ? mirroredOf : clusterOf).filter(cluster => cluster !== null)
    }
    const key = `${face.file} ${rightToLeft} ${text}`
    const known = shaped.get(key) ?? shapedClusters(face, text, rightToLeft, shaper)
    shaped.set(key, known)
    return known
  }

  const runWidth = (run: FaceRun): number =>
    run.face.family.joins ? widthOf(clustersOf(run, hasRightToLeft(run.text)), run.face) : plainWidth(run)

  return {
    lineOf: (line: string, direction: Direction, faces: Faces): GlyphLine => {
      const levels = levelsOf(line, direction)
      let at = 0
      const runs = faceRuns(line, faces).flatMap(({ face, text }) => {
        const own = levels.subarray(at, at + text.length)
        at += text.length
        return oneLevelEach(text, own).map(({ piece, level }) => {
          const rightToLeft = level % 2 === 1
          const clusters = clustersOf({ face, text: piece }, rightToLeft)
          return { face, level, rightToLeft, clusters, width: widthOf(clusters, face) }
        })
      })
      const starts: number[] = []
      let width = 0
      for (const i of visualOrder(runs.map(({ level }) => level))) {
        starts[i] = width
        width += runs[i]?.width ?? 0
      }
      return { runs: runs.map((run, i) => ({ ...run, x: starts[i] ?? 0 })), width }
    },
    /** How wide a text is, in ems; whatever its direction. */
    widthOf: (text: string, faces: Faces): number =>
      faceRuns(text, faces).reduce((sum, run) => sum + runWidth(run), 0),
  }
}

const widthOf = (clusters: readonly Cluster[], { typeface }: Face): number =>
  clusters.reduce((sum, { advance }) => sum + advance, 0) / typeface.unitsPerEm

const plainWidth = ({ face: { typeface }, text }: FaceRun): number => {
  let sum = 0
  for (const character of text)
    if (!isSilent(character)) sum += typeface.advance(character.codePointAt(0) ?? 0) ?? 0
  return sum / typeface.unitsPerEm
}

const oneLevelEach = (text: string, levels: Uint8Array) => {
  const pieces: { readonly piece: string; readonly level: number }[] = []
  for (let start = 0; start < text.length; ) {
    let end = start + 1
    while (end < text.length && levels[end] === levels[start]) end++
    pieces.push({ piece: text.slice(start, end), level: levels[start] ?? 0 })
    start = end
  }
  return pieces
}

/** Null where nothing is drawn. */
const plainCluster = ({ typeface }: Face, text: string, drawn: string): Cluster | null => {
  const codePoint = drawn.codePointAt(0) ?? 0
  const glyph = typeface.glyph(codePoint)
  if (isSilent(text) || glyph === undefined) return null
  return { text, parts: [{ glyph, dx: 0, dy: 0 }], advance: typeface.advance(codePoint) ?? 0 }
}

const shapedClusters = (
  { bytes }: Face,
  text: string,
  rightToLeft: boolean,
  shaper: Shaper,
): readonly Cluster[] => {
  const glyphs = shaper(bytes, text, rightToLeft)
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  return starts.flatMap((start, i) => {
    const own = glyphs.filter(({ cluster }) => cluster === start)
    return clustersIn(own, text.slice(i === 0 ? 0 : start, starts[i + 1] ?? text.length), rightToLeft)
  })
}

/** As many glyphs as characters, where each can stand for one; else one for all of them. */
const clustersIn = (
  glyphs: readonly ShapedGlyph[],
  text: string,
  rightToLeft: boolean,
): readonly Cluster[] => {
  let pen = 0
  const parts = glyphs.map(({ glyph, advance, dx, dy }) => {
    const part = { glyph, dx: pen + dx, dy }
    pen += advance
    return part
  })
  const [first, ...marks] = rightToLeft ? parts.toReversed() : parts
  const characters = [...text]
  if (!first || !rightToLeft || marks.length === 0 || parts.length !== characters.length)
    return [{ text, parts, advance: pen }]
  return [first, ...marks].map((part, i) => ({
    text: characters[i] ?? '',
    parts: [part],
    advance: i === 0 ? pen : 0,
  }))
}
