import type { OpenedFile } from '../../src/bridge'
import { type Save, sharedSaves } from '../../src/file/ancestor'
import { openFile } from '../../src/file/open'
import type { Model } from '../../src/model/model'
import { base } from '../safety/base'
import { keptModel } from '../safety/kept'
import { presentModel, state } from '../store'
import { words } from '../words'
import type { Ancestor } from './compare-store'

/** What this window's document and another copy both came from: a save this computer has kept, or a version both hold. */
export const ancestorOf = async (file: OpenedFile, theirs: Model): Promise<Ancestor> => {
  const mine: Save | null = base().save
  if (mine && file.from) {
    const { digest } = file.from
    for (const shared of sharedSaves(mine, { digest, lineage: theirs.lineage })) {
      if (shared === digest) return { kind: 'theirs', model: theirs }
      if (shared === mine.digest) return { kind: 'ours', model: state().saved }
      const model = await keptModel(shared)
      if (model) return { kind: 'save', model }
    }
  }
  return sharedVersion(theirs) ?? { kind: 'none' }
}

/** The newest version frozen into both files. */
const sharedVersion = (theirs: Model): Ancestor | null => {
  const held = new Map(theirs.versions.map(version => [version.id, version]))
  for (const { id, name, model } of presentModel().versions.toReversed()) {
    const other = held.get(id)
    if (!other || JSON.stringify(other.model) !== JSON.stringify(model)) continue
    const opened = openFile(new TextEncoder().encode(JSON.stringify(model)), words())
    if (opened.ok) return { kind: 'version', name, model: opened.value.model }
  }
  return null
}
