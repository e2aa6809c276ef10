import { Check } from 'lucide-react'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { linkCards, unlinkCards } from './actions'
import { goTo } from './canvas-store'
import { cardChoices } from './card-choices'
import { Chooser } from './chooser'
import { useScene } from './scene'

const LinksFrom = ({ from }: { from: string }) => {
  const words = useWords()
  const says = words.canvas.chooser
  const scene = useScene()
  const links = useStore(at => at.history.present.links)
  if (!scene) return null
  const linked = new Set(links.filter(link => link.from === from).map(link => link.to))
  const choices = cardChoices(scene, words)
    .filter(({ id }) => id !== from)
    .map(choice =>
      linked.has(choice.id)
        ? {
            ...choice,
            says: `${choice.says}, ${says.linked}`,
            face: (
              <>
                {choice.face}
                <span className="chooser-linked">
                  <Check size={14} aria-hidden="true" /> {says.linked}
                </span>
              </>
            ),
          }
        : choice,
    )
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
    <Chooser
      title={says.title(scene.layout.cards.get(from)?.code ?? '')}
      search={says.search}
      help={says.help}
      none={says.none}
      choices={choices}
      onChoose={choose}
      onClose={close}
    />
  )
}

/** Linking by keyboard: what a card leads to, chosen by code or words. */
export const LinkChooser = () => {
  const from = useStore(at => (at.dialog?.kind === 'link' ? at.dialog.from : null))
  return from === null ? null : <LinksFrom from={from} />
}
