import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { changeLink } from '../../src/model/edits/links'
import { evidences, type Id, type Link } from '../../src/model/model'
import { readerOf } from '../../src/model/reading'
import { codesOf } from '../../src/templates/codes'
import { templateOf } from '../../src/templates/templates'
import { edit, select, useStore } from '../store'
import { useWords } from '../words'
import { Choice } from './fields/choice'
import { withOwn } from './fields/options'
import { TextLine } from './fields/text'

const End = ({ word, id }: { word: string; id: Id }) => {
  const says = useWords().panels.details
  const model = useStore(at => at.history.present)
  const element = model.elements.find(one => one.id === id)
  if (!element) return null
  return (
    <li>
      <span className="link-word">{word}</span>
      <Button className="neighbour" onPress={() => select([id])}>
        <b data-kind={element.kind}>{codesOf(model, templateOf(model)).get(id)}</b>
        <span>{element.text || says.emptyText}</span>
      </Button>
    </li>
  )
}

/** One link's details: what it says, what it rests on, how well that is known. */
export const LinkDetails = ({ link }: { link: Link }) => {
  const words = useWords()
  const says = words.panels.details
  const model = useStore(at => at.history.present)
  const sentence = useMemo(() => readerOf(model, words.reading).link(link), [model, words, link])
  const isReadOnly = useStore(at => at.readOnly !== null)
  const options = withOwn(
    [
      { id: '', label: says.notSaid },
      ...evidences.map(evidence => ({ id: evidence, label: says.evidences[evidence] })),
    ],
    link.evidence,
  )
  return (
    <>
      <h2 className="panel-title">{says.link}</h2>
      <p className="link-sentence">{sentence}</p>
      <ul className="neighbours">
        <End word={says.ifWord} id={link.from} />
        <End word={says.thenWord} id={link.to} />
      </ul>
      <div className="fields">
        <TextLine
          label={says.assumption}
          placeholder={says.assumptionHint}
          lines="many"
          value={link.assumption}
          onChange={assumption =>
            edit('edit-details', model => changeLink(model, link.id, { assumption }), `assumption.${link.id}`)
          }
        />
        <Choice
          label={says.evidence}
          options={options}
          value={link.evidence}
          onChange={evidence => edit('edit-details', model => changeLink(model, link.id, { evidence }))}
          isDisabled={isReadOnly}
        />
      </div>
    </>
  )
}
