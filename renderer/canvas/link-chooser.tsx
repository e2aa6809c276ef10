import { Check } from 'lucide-react'
import type { Id } from '../../src/model/model'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { linkCards, linkSeveral, unlinkCards } from './actions'
import { goTo } from './canvas-store'
import { cardChoices } from './card-choices'
import { type Choice, Chooser } from './chooser'
import { plain } from './find'
import { useScene } from './scene'

/** The cards that go by these codes, written one after another; none where a word is no code. */
const byCodes = (choices: readonly Choice[], typed: string): readonly Choice[] => {
  const codes = plain(typed)
    .split(/[\s,;]+/u)
    .filter(code => code !== '')
  const found = codes.flatMap(code => choices.find(choice => plain(choice.code) === code) ?? [])
  return found.length === codes.length ? [...new Set(found)] : []
}

const Links = ({ card, isBack }: { card: Id; isBack: boolean }) => {
  const words = useWords()
  const says = words.canvas.chooser
  const scene = useScene()
  const links = useStore(at => at.history.present.links)
  if (!scene) return null
  const linked = new Set(
    links.flatMap(({ from, to }) => (isBack ? (to === card ? [from] : []) : from === card ? [to] : [])),
  )
  const choices = cardChoices(scene, words)
    .filter(({ id }) => id !== card)
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
    // Asked backwards from the guide, which then takes the keyboard back.
    if (!isBack) goTo({ type: 'card', id: card })
  }
  const offer = (typed: string): readonly Choice[] => {
    const codes = byCodes(choices, typed).map(({ code }) => code)
    if (codes.length < 2) return []
    const label = isBack ? words.guide.links.several(codes) : says.several(codes)
    // Its id is what was typed, so that the cards can be found again by their codes.
    const face = <span className="chooser-text">{label}</span>
    return [{ id: codes.join(' '), says: label, code: '', kind: undefined, face }]
  }
  const choose = (chosen: string) => {
    close()
    const [from, to] = isBack ? [chosen, card] : [card, chosen]
    if (linked.has(chosen)) unlinkCards(from, to)
    else if (choices.some(({ id }) => id === chosen)) linkCards(from, to)
    else
      linkSeveral(
        card,
        byCodes(choices, chosen).map(({ id }) => id),
        isBack,
      )
  }
  const code = scene.layout.cards.get(card)?.code ?? ''
  return (
    <Chooser
      title={isBack ? words.guide.links.title(code) : says.title(code)}
      search={says.search}
      help={says.help}
      none={says.none}
      choices={choices}
      offer={offer}
      onChoose={choose}
      onClose={close}
    />
  )
}

/** Linking by keyboard: what a card leads to, or what leads to it, chosen by code or words. */
export const LinkChooser = () => {
  const from = useStore(at => (at.dialog?.kind === 'link' ? at.dialog.from : null))
  const to = useStore(at => (at.dialog?.kind === 'link-back' ? at.dialog.to : null))
  const card = from ?? to
  return card !== null && <Links card={card} isBack={to !== null} />
}
