import { useEffect } from 'react'
import { type Id, type Mark, type Model, markWords } from '../../src/model/model'
import { codesOf } from '../../src/templates/codes'
import { templateOf } from '../../src/templates/templates'
import { announce } from '../canvas/canvas-store'
import { MarkSign } from '../marks/sign'
import { useStore } from '../store'
import { useWords } from '../words'

/** A mark with the code of what it is about, and its words, or else those of the card. */
type Line = { readonly mark: Mark; readonly code: string; readonly says: string }

const linesOf = (model: Model): readonly Line[] => {
  const { elements, links, marks } = model
  const codes = codesOf(model, templateOf(model))
  const codeOf = (id: Id): string => codes.get(id) ?? ''
  return marks.flatMap(mark => {
    const link = links.find(({ id }) => id === mark.about)
    const card = elements.find(({ id }) => id === (link?.to ?? mark.about))
    if (!card) return []
    const code = link ? `${codeOf(link.from)} → ${codeOf(link.to)}` : codeOf(card.id)
    return [{ mark, code, says: mark.note.trim() || card.text }]
  })
}

/** How the room marked the model, and what is still to be talked about. */
export const Ending = () => {
  const says = useWords().present
  const lines = linesOf(useStore(at => at.history.present))
  useEffect(() => announce(says.ending.title), [says])
  const counts = markWords
    .map(word => ({ word, count: lines.filter(({ mark }) => mark.mark === word).length }))
    .filter(({ count }) => count > 0)
  return (
    <div className="stage-page">
      <h1 className="stage-title">{says.ending.title}</h1>
      {counts.length === 0 && <p className="stage-quiet">{says.ending.none}</p>}
      <ul className="stage-counts">
        {counts.map(({ word, count }) => (
          <li key={word}>
            <b>{count}</b> <MarkSign mark={word} />
          </li>
        ))}
      </ul>
      <ul className="stage-open">
        {lines
          .filter(({ mark }) => mark.mark !== 'agree')
          .map(line => (
            <li key={line.mark.id}>
              <b>{line.code}</b>
              {line.says}
            </li>
          ))}
      </ul>
    </div>
  )
}
