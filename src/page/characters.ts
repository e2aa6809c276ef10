import type { FontFile } from '../powers'
import type { Sheet } from './drawing'
import { type Face, faceRuns, facesFor } from './faces'
import type { Fonts } from './typesetter'

/** A font a page is drawn in, and the code points that are drawn in it. */
export type UsedFace = { readonly face: Face; readonly codePoints: ReadonlySet<number> }

/** The fonts a page is drawn in; `language` is the document's. */
export const facesOn = ({ marks }: Sheet, language: string, fonts: Fonts): readonly UsedFace[] => {
  const used = new Map<FontFile, { readonly face: Face; readonly codePoints: Set<number> }>()
  for (const mark of marks) {
    if (mark.type !== 'text') continue
    const faces = facesFor(fonts, mark.font, mark.language ?? language)
    for (const { face, text } of mark.lines.flatMap(line => faceRuns(line.text, faces))) {
      const { codePoints } = used.get(face.file) ?? { codePoints: new Set() }
      used.set(face.file, { face, codePoints })
      for (const character of text) codePoints.add(character.codePointAt(0) ?? 0)
    }
  }
  return [...used.values()]
}
