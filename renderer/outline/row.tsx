import { ChevronRight, MoveLeft, MoveRight } from 'lucide-react'
import { memo, useRef } from 'react'
import { shallow } from 'zustand/shallow'
import type { Element } from '../../src/model/model'
import { askOf, kindName } from '../canvas/card-words'
import { KindIcon } from '../canvas/kind-icon'
import { TypingField } from '../canvas/typing-field'
import { useGrowth } from '../panels/fields/growing-text'
import { useStore } from '../store'
import { useWords } from '../words'
import { ReasonField } from './reason-field'
import type { CardRow, LaneRow, LinkRow, Row } from './rows'

type Props = {
  readonly row: Row
  /** What a screen reader says. */
  readonly name: string
  readonly isSelected: boolean
  /** On the move. */
  readonly isLifted: boolean
  /** The row one stands on: the outline's one tab stop. */
  readonly isCurrent: boolean
  /** The card's text, or the link's reason, is being typed here. */
  readonly isTyping: boolean
}

/** A column's heading; while it is empty, with its question. */
const LaneFace = ({ row }: { row: LaneRow }) => (
  <span className="row-body" aria-hidden="true">
    <span className="row-label">{row.label}</span>
    {row.count > 0 && <span className="row-quiet">{row.count}</span>}
    {row.prompt !== '' && <span className="row-prompt">{row.prompt}</span>}
  </span>
)

const useLanguage = (own: string): string => useStore(at => own || at.history.present.language)

const CardField = ({ row }: { row: CardRow }) => {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const { text, kind, lang } = row.element
  useGrowth(field, text)
  return (
    <TypingField
      id={row.id}
      text={text}
      label={words.canvas.typing(kindName(words, kind), row.code)}
      ask={askOf(words, { kind })}
      language={useLanguage(lang)}
      field={field}
      className="row-text row-field"
    />
  )
}

const CardText = ({ element: { text, kind, lang } }: { element: Element }) => {
  const words = useWords()
  const language = useLanguage(lang)
  return text.trim() === '' ? (
    <span className="row-text row-quiet" aria-hidden="true">
      {askOf(words, { kind })}
    </span>
  ) : (
    <span className="row-text" lang={language} dir="auto" aria-hidden="true">
      {text}
    </span>
  )
}

/** What it leads to and comes from as codes while its links are closed, and its group. */
const CardMore = ({ row: { group, to, from } }: { row: CardRow }) => {
  const { outline } = useWords()
  return (
    <span className="row-more" aria-hidden="true">
      {to !== '' && (
        <span>
          <MoveRight className="row-arrow" /> {to}
        </span>
      )}
      {from !== '' && (
        <span>
          <MoveLeft className="row-arrow" /> {from}
        </span>
      )}
      {group !== '' && <span>{outline.inGroup(group)}</span>}
    </span>
  )
}

const CardFace = ({ row, isTyping }: { row: CardRow; isTyping: boolean }) => (
  <>
    <span className="row-code" data-kind={row.element.kind} aria-hidden="true">
      <KindIcon kind={row.element.kind} />
      {row.code}
    </span>
    <span className="row-body">
      {isTyping ? <CardField row={row} /> : <CardText element={row.element} />}
      {(row.group !== '' || row.to !== '' || row.from !== '') && <CardMore row={row} />}
    </span>
  </>
)

const LinkFace = ({ row, isTyping }: { row: LinkRow; isTyping: boolean }) => {
  const { outline } = useWords()
  const Arrow = row.way === 'to' ? MoveRight : MoveLeft
  const reason = row.link.assumption.trim()
  return (
    <>
      <Arrow className="row-arrow" />
      <span className="row-link-code" data-kind={row.other.kind} aria-hidden="true">
        {row.code}
      </span>
      <span className="row-body">
        <span className="row-text" lang={useLanguage(row.other.lang)} dir="auto" aria-hidden="true">
          {row.other.text.trim()}
        </span>
        {(isTyping || reason !== '') && (
          <span className="row-reason" aria-hidden="true">
            {outline.assuming} {!isTyping && reason}
          </span>
        )}
        {isTyping && <ReasonField row={row} />}
      </span>
    </>
  )
}

const Face = ({ row, isTyping }: { row: Row; isTyping: boolean }) => {
  if (row.type === 'lane') return <LaneFace row={row} />
  if (row.type === 'card') return <CardFace row={row} isTyping={isTyping} />
  return <LinkFace row={row} isTyping={isTyping} />
}

const Shown = ({ row, name, isSelected, isLifted, isCurrent, isTyping }: Props) => (
  <div
    className={`row row-${row.type}${isLifted ? ' is-lifted' : ''}`}
    role="treeitem"
    aria-level={row.level}
    aria-posinset={row.place}
    aria-setsize={row.of}
    aria-expanded={row.isOpen ?? undefined}
    aria-selected={row.type === 'lane' ? undefined : isSelected}
    tabIndex={isCurrent ? 0 : -1}
    data-row={row.key}
  >
    {row.type !== 'link' && (
      <span className="row-fold" aria-hidden="true">
        {row.isOpen !== null && <ChevronRight size={14} />}
      </span>
    )}
    {/* The row's name: it says all that is seen, which is then not said twice. */}
    <span className="unseen">{name}</span>
    <Face row={row} isTyping={isTyping} />
  </div>
)

/** One row of the outline; drawn again only when something about it is another. */
export const OutlineRow = memo(
  Shown,
  ({ row, ...rest }, { row: next, ...nextRest }) => shallow(row, next) && shallow(rest, nextRest),
)
