import { useMemo } from 'react'
import { layOut } from '../../src/layout/lay-out'
import type { Face, Layout, Measure } from '../../src/layout/layout'
import { screenFace, screenSizes } from '../../src/layout/screen'
import { insertElement, moveElements } from '../../src/model/edits/elements'
import type { Element, Id, Model } from '../../src/model/model'
import { labelled } from '../../src/templates/labelled'
import type { Template } from '../../src/templates/template'
import { templateOf } from '../../src/templates/templates'
import type { Labels } from '../../src/words/words'
import { state, useStore } from '../store'
import { canvasState, type Drop, useCanvas } from './canvas-store'
import { samePlaces } from './same-places'

/** What the canvas shows: the document, or, while cards are dragged, the document as it would then be. */
export type Scene = { readonly model: Model; readonly template: Template; readonly layout: Layout }

type Asked = {
  readonly model: Model
  readonly drop: Drop | null
  readonly measure: Measure
  readonly editing: Id | null
  /** What the card being typed in needs at least. */
  readonly typedHeight: number
  readonly labels: Labels
}

const withDrop = (model: Model, template: Template, drop: Drop | null): Model => {
  if (!drop) return model
  const { ids, fresh, columnId, index, group } = drop
  return fresh
    ? insertElement(model, template, { ...fresh, group: group ?? '' }, columnId, index)
    : moveElements(model, template, ids, columnId, index, group)
}

const faces = new WeakMap<Measure, (element: Element) => Face>()

/** One for a measure: it remembers the lines it made. */
const faceBy = (measure: Measure): ((element: Element) => Face) => {
  const face = faces.get(measure) ?? screenFace(measure)
  faces.set(measure, face)
  return face
}

const sceneFor = (asked: Asked, before: Scene | null): Scene => {
  const { model, drop, measure, editing, typedHeight } = asked
  const template = labelled(templateOf(model), asked.labels)
  const shown = withDrop(model, template, drop)
  const face = faceBy(measure)
  const faceOf = (element: Element) => {
    const plain = face(element)
    return element.id === editing && typedHeight > plain.height ? { ...plain, height: typedHeight } : plain
  }
  const reused = before && samePlaces(before.model, before.layout, shown, faceOf)
  return { model: shown, template, layout: reused ?? layOut(shown, template, screenSizes, faceOf) }
}

let kept: { asked: Asked; scene: Scene } | null = null

const same = (a: Asked, b: Asked): boolean =>
  a.model === b.model &&
  a.drop === b.drop &&
  a.measure === b.measure &&
  a.editing === b.editing &&
  a.typedHeight === b.typedHeight &&
  a.labels === b.labels

const sceneOnce = (asked: Asked): Scene => {
  if (kept && same(kept.asked, asked)) return kept.scene
  const standing = kept?.asked
  const isAlike = standing?.measure === asked.measure && standing.labels === asked.labels
  const scene = sceneFor(asked, isAlike ? (kept?.scene ?? null) : null)
  kept = { asked, scene }
  return scene
}

/** The scene as it stands now; null until the typeface has been read. */
export const presentScene = (): Scene | null => {
  const { measure, drop, typedHeight } = canvasState()
  if (!measure) return null
  const { history, editing, settings } = state()
  const { labels } = settings
  return sceneOnce({ model: history.present, drop, measure, editing, typedHeight, labels })
}

/** An element as its card would show it; null until the typeface has been read. */
export const faceNow = (element: Element): Face | null => {
  const { measure } = canvasState()
  return measure && faceBy(measure)(element)
}

/** The scene as a component sees it, laid out once for all who ask. */
export const useScene = (): Scene | null => {
  const model = useStore(at => at.history.present)
  const editing = useStore(at => at.editing)
  const drop = useCanvas(at => at.drop)
  const measure = useCanvas(at => at.measure)
  const typedHeight = useCanvas(at => at.typedHeight)
  const labels = useStore(at => at.settings.labels)
  return measure ? sceneOnce({ model, drop, measure, editing, typedHeight, labels }) : null
}

/** Another model than the document as the canvas would show it; the next one is laid out anew only where things move. */
export const useSceneOf = (model: Model | null): Scene | null => {
  const measure = useCanvas(at => at.measure)
  const labels = useStore(at => at.settings.labels)
  const sceneOf = useMemo(() => measure && scenesFrom(measure, labels), [measure, labels])
  return useMemo(() => (model && sceneOf ? sceneOf(model) : null), [model, sceneOf])
}

const scenesFrom = (measure: Measure, labels: Labels) => {
  let before: Scene | null = null
  return (model: Model): Scene => {
    before = sceneFor({ model, drop: null, measure, editing: null, typedHeight: 0, labels }, before)
    return before
  }
}
