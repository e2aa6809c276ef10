import type { Layout } from '../../src/layout/layout'
import type { Id, Model } from '../../src/model/model'
import { state } from '../store'
import { words } from '../words'

/** Cards as text to read elsewhere: a line a card; out of several lanes, each lane's under its name. */
export const readableText = (model: Model, layout: Layout, ids: ReadonlySet<Id>): string => {
  const texts = new Map(model.elements.map(({ id, text }) => [id, text.replace(/\s+/gu, ' ').trim()]))
  const lanes = layout.lanes
    .map(({ column, cards }) => ({
      label: column?.label[state().settings.language] ?? words().model.notPlaced,
      lines: cards.flatMap(id => (ids.has(id) ? (texts.get(id) ?? []) : [])),
    }))
    .filter(({ lines }) => lines.length > 0)
  if (lanes.length === 1) return lanes[0]?.lines.join('\n') ?? ''
  return lanes.map(({ label, lines }) => [label, ...lines.map(line => `• ${line}`)].join('\n')).join('\n\n')
}
