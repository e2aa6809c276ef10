import { Unlink } from 'lucide-react'
import { Button } from 'react-aria-components'
import { changeLink } from '../../../src/model/edits/links'
import type { Id, Link } from '../../../src/model/model'
import { codesOf } from '../../../src/templates/codes'
import { templateOf } from '../../../src/templates/templates'
import { readingFor } from '../../../src/words/words'
import { unlinkCards } from '../../canvas/actions'
import { goToCard } from '../../canvas/spots'
import { readerFor } from '../../reader'
import { edit, presentModel, useStore } from '../../store'
import { useWords } from '../../words'
import { TextLine } from '../fields/text'
import { EvidenceChoice } from './evidence'
import { focusFirstField } from './focus'
import { Marks } from './marks'
import { OwnFindings } from './own-findings'
import { useSettledModel } from './settled'

const End = ({ word, id, code }: { word: string; id: Id; code: string }) => {
  const { details } = useWords()
  const element = useStore(at => at.history.present.elements.find(one => one.id === id))
  if (!element) return null
  return (
    <li>
      <span className="link-word">{word}</span>
      <Button className="neighbour" onPress={() => goToCard(id)}>
        <b data-kind={element.kind}>{code}</b>
        <span>{element.text || details.emptyText}</span>
      </Button>
    </li>
  )
}

/** One link's details: what it says, what it rests on, how well that is known. */
export const LinkDetails = ({ link }: { link: Link }) => {
  const words = useWords()
  const says = words.details
  const model = useStore(at => at.history.present)
  const sentence = readerFor(useSettledModel() ?? presentModel(), words).link(link)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const codes = codesOf(model, templateOf(model))
  const codeOf = (id: Id): string => codes.get(id) ?? ''
  const title = words.canvas.linkName(codeOf(link.from), codeOf(link.to))
  const unlink = () => {
    unlinkCards(link.from, link.to)
    goToCard(link.from)
  }
  return (
    <section aria-label={title}>
      <h2 className="panel-title" tabIndex={-1} data-heading="">
        {title}
      </h2>
      <p className="read-back" lang={readingFor(model, words).language}>
        {sentence}
      </p>
      <ul className="neighbours">
        <End word={says.ifWord} id={link.from} code={codeOf(link.from)} />
        <End word={says.thenWord} id={link.to} code={codeOf(link.to)} />
      </ul>
      <div className="fields">
        <TextLine
          label={says.assumption}
          placeholder={says.assumptionHint}
          lines="many"
          value={link.assumption}
          onChange={assumption =>
            edit('edit-details', at => changeLink(at, link.id, { assumption }), `assumption.${link.id}`)
          }
        />
        <EvidenceChoice link={link} />
      </div>
      <Marks about={link.id} />
      <OwnFindings about={[link.id]} onGo={focusFirstField} />
      {!isReadOnly && (
        <Button className="button button-quiet panel-foot" onPress={unlink}>
          <Unlink className="icon" aria-hidden />
          {says.unlink}
        </Button>
      )}
    </section>
  )
}
