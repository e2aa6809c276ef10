import './link-chooser.css'
import { Check } from 'lucide-react'
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
import { isKind } from '../../src/model/model'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { linkCards, unlinkCards } from './actions'
import { goTo } from './canvas-store'
import { plain } from './find'
import { KindIcon } from './kind-icon'
import { useScene } from './scene'

const contains = (text: string, words: string): boolean => plain(text).includes(plain(words))

const Chooser = ({ from }: { from: string }) => {
  const { canvas } = useWords()
  const scene = useScene()
  const links = useStore(at => at.history.present.links)
  if (!scene) return null
  const elements = new Map(scene.model.elements.map(element => [element.id, element]))
  const linked = new Set(links.filter(link => link.from === from).map(link => link.to))
  const rows = scene.layout.lanes
    .flatMap(lane => lane.cards)
    .flatMap(id => {
      const card = scene.layout.cards.get(id)
      const element = elements.get(id)
      const text = element?.text.trim() || canvas.nothingWritten
      return card && id !== from ? [{ id, code: card.code, kind: card.kind, text }] : []
    })
  const close = () => {
    showDialog(null)
    goTo({ type: 'card', id: from })
  }
  const choose = (to: string) => {
    close()
    if (linked.has(to)) unlinkCards(from, to)
    else linkCards(from, to)
  }
  return (
    <ModalOverlay
      className="chooser-scrim"
      isOpen
      isDismissable
      onOpenChange={isOpen => {
        if (!isOpen) close()
      }}
    >
      <Modal className="chooser">
        <Dialog className="chooser-dialog">
          <Heading slot="title" className="chooser-title">
            {canvas.chooser.title(scene.layout.cards.get(from)?.code ?? '')}
          </Heading>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={canvas.chooser.search}>
              <Input className="chooser-field" placeholder={canvas.chooser.search} />
            </SearchField>
            <ListBox
              className="chooser-list"
              aria-label={canvas.chooser.title(scene.layout.cards.get(from)?.code ?? '')}
              items={rows}
              onAction={key => choose(String(key))}
              renderEmptyState={() => <p className="chooser-none">{canvas.chooser.none}</p>}
            >
              {({ id, code, kind, text }) => (
                <ListBoxItem
                  id={id}
                  className="chooser-item"
                  textValue={linked.has(id) ? `${code} ${text}, ${canvas.chooser.linked}` : `${code} ${text}`}
                  data-kind={isKind(kind) ? kind : undefined}
                >
                  <KindIcon kind={kind} />
                  <span className="chooser-code">{code}</span>
                  <span className="chooser-text">{text}</span>
                  {linked.has(id) && (
                    <span className="chooser-linked">
                      <Check size={14} aria-hidden="true" /> {canvas.chooser.linked}
                    </span>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
          <p className="chooser-help">{canvas.chooser.help}</p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Linking by keyboard: what a card leads to, chosen by code or words. */
export const LinkChooser = () => {
  const from = useStore(at => (at.dialog?.kind === 'link' ? at.dialog.from : null))
  return from === null ? null : <Chooser from={from} />
}
