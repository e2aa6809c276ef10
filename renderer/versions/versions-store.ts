import { create } from 'zustand'
import { type KeptSave, spaced } from '../../src/file/spaced'
import { thawed } from '../../src/file/versions'
import type { Id, Model, Version } from '../../src/model/model'
import { host } from '../host'
import { keptModel } from '../safety/kept'
import { presentModel, showDialog, state } from '../store'
import { words } from '../words'

/** What can be looked at: the model now, a version its file holds, or a save of this computer. */
export type Moment =
  | { readonly is: 'now'; readonly key: 'now' }
  | { readonly is: 'named'; readonly key: Id; readonly version: Version }
  | { readonly is: 'saved'; readonly key: string; readonly at: number }

type Versions = {
  /** The saves of the document this computer has kept, those that are listed. */
  readonly saves: readonly KeptSave[]
  readonly chosen: string
  /** The difference one looks at. */
  readonly current: string | null
  /** What is done with what is chosen: it is looked at, named, or about to be removed. */
  readonly doing: 'look' | 'name' | 'remove'
}

export const useVersions = create<Versions>()(() => ({
  saves: [],
  chosen: 'now',
  current: null,
  doing: 'look',
}))

/** Lists what the document was before. */
export const openVersions = async (): Promise<void> => {
  const { id, versions } = presentModel()
  const saves = spaced(await host.saves(id), Date.now())
  const [first] = [...versions.toReversed().map(one => one.id), ...saves.map(({ digest }) => digest)]
  useVersions.setState({ saves, chosen: first ?? 'now', current: null, doing: 'look' })
  models.clear()
  showDialog({ kind: 'versions' })
}

export const choose = (chosen: string): void => useVersions.setState({ chosen, current: null, doing: 'look' })

/** The named ones first, then the saves, each the newest first. */
export const momentsOf = (model: Model, saves: readonly KeptSave[]): readonly Moment[] => [
  { is: 'now', key: 'now' },
  ...model.versions.toReversed().map(version => ({ is: 'named' as const, key: version.id, version })),
  ...saves.map(({ digest, at }) => ({ is: 'saved' as const, key: digest, at })),
]

/** How many models are held in memory: the list reads them one after the other. */
const mostHeld = 6
const models = new Map<string, Promise<Model | null>>()
let reading: Promise<unknown> = Promise.resolve()

/** The model of a moment; null where it cannot be read. One is read after the other. */
export const modelOf = (moment: Moment): Promise<Model | null> => {
  if (moment.is === 'now') return Promise.resolve(state().history.present)
  const known = models.get(moment.key)
  if (known) return known
  const read = reading.then(() =>
    moment.is === 'named' ? thawed(moment.version, words()) : keptModel(moment.key),
  )
  reading = read
  models.set(moment.key, read)
  const [oldest] = models.keys()
  if (models.size > mostHeld && oldest !== undefined) models.delete(oldest)
  return read
}
