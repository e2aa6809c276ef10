import './chooser.css'
import { type ReactNode, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import type { Kind } from '../../src/model/model'
import { plain } from './find'

export type Choice = {
  readonly id: string
  /** What typing looks through, and a screen reader says. */
  readonly says: string
  /** What else it is found by. */
  readonly also?: string
  /** What is meant by typing just this. */
  readonly code: string
  readonly kind: Kind | undefined
  readonly face: ReactNode
}

type Props = {
  readonly title: string
  readonly search: string
  readonly help: string
  readonly none: string
  readonly choices: readonly Choice[]
  /** What is offered first for just these words, beside what says them. */
  readonly offer?: (typed: string) => readonly Choice[]
  /** What is offered after all else. */
  readonly offerLast?: (typed: string) => readonly Choice[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** More than one reads; the rest comes up by typing another letter. */
const most = 100

/** The choices that say every typed word or a beginning of it; those that begin so, or go by that code, first. */
const matching = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const wanted = plain(typed)
  const words = wanted.split(' ')
  const found = choices.flatMap(choice => {
    const says = plain(choice.says)
    const known = `${says} ${plain(choice.also ?? '')}`
    if (!words.every(word => known.includes(word))) return []
    const rank = plain(choice.code) === wanted ? 0 : says.startsWith(wanted) ? 1 : 2
    return [{ choice, rank }]
  })
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ choice }) => choice)
}

/** Choosing one of many by typing a few letters of it. */
export const Chooser = ({
  title,
  search,
  help,
  none,
  choices,
  offer,
  offerLast,
  onChoose,
  onClose,
}: Props) => {
  const [typed, setTyped] = useState('')
  const items = [...(offer?.(typed) ?? []), ...matching(choices, typed), ...(offerLast?.(typed) ?? [])]
  return (
    <ModalOverlay
      className="chooser-scrim"
      isOpen
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="chooser">
        <Dialog className="chooser-dialog">
          <Heading slot="title" className="chooser-title">
            {title}
          </Heading>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField autoFocus aria-label={search}>
              <Input className="chooser-field" placeholder={search} />
            </SearchField>
            {/* The field keeps the keyboard; what scrolls must be reachable by itself, too. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that it can be scrolled by keys */}
            <section className="chooser-list" aria-label={title} tabIndex={0}>
              <ListBox
                className="chooser-choices"
                aria-label={title}
                items={items}
                onAction={key => onChoose(String(key))}
                renderEmptyState={() => <p className="chooser-none">{none}</p>}
              >
                {({ id, says, kind, face }) => (
                  <ListBoxItem id={id} className="chooser-item" textValue={says} data-kind={kind}>
                    {face}
                  </ListBoxItem>
                )}
              </ListBox>
            </section>
          </Autocomplete>
          <p className="chooser-help">{help}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
