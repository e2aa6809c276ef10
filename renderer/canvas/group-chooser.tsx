import type { PlacedCard } from '../../src/layout/layout'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { selectedCards } from './actions'
import { goTo } from './canvas-store'
import { type Choice, Chooser } from './chooser'
import { plain } from './find'
import { groupCards, groupOfAll, nameGroup, putCardsIn, renameChosen } from './group-actions'
import { groupName } from './group-news'
import { useScene } from './scene'

/** So many cards go by their codes in the title. */
const mostCodes = 4

/** What is done is the first word of a choice's id, and what with the rest: so it can be carried out from it alone. */
const choiceOf = (does: 'in' | 'new' | 'name' | 'open', about: string, says: string): Choice => ({
  id: `${does} ${about}`,
  says,
  code: '',
  kind: undefined,
  face: <span className="chooser-text">{says}</span>,
})

const GroupsFor = ({ cards }: { cards: readonly PlacedCard[] }) => {
  const says = useWords().groups.chooser
  const groups = useStore(at => at.history.present.groups)
  const own = useStore(groupOfAll)
  const size = useStore(at => at.history.present.elements.filter(({ group }) => group === own).length)
  const nameOf = (id: string): string => groupName({ groups }, id)
  const ownName = own === null ? '' : nameOf(own)
  const others = groups.filter(({ id }) => id !== own).map(({ id }) => choiceOf('in', id, nameOf(id)))
  const offer = (typed: string): readonly Choice[] =>
    own === null || typed.trim() !== '' ? [] : [choiceOf('open', own, says.rename(ownName))]
  const offerLast = (typed: string): readonly Choice[] => {
    const name = typed.trim()
    if (name === '' || groups.some(({ id }) => plain(nameOf(id)) === plain(name))) return []
    const create = choiceOf('new', name, says.create(name))
    if (own === null) return [create]
    const rename = choiceOf('name', name, says.renameTo(ownName, name))
    // A new group of all its cards would be the same group under another name.
    return size === cards.length ? [rename] : [create, rename]
  }
  const close = () => {
    showDialog(null)
    if (cards[0]) goTo({ type: 'card', id: cards[0].id })
  }
  const choose = (chosen: string) => {
    close()
    const [does] = chosen.split(' ', 1)
    const about = chosen.slice(chosen.indexOf(' ') + 1)
    if (does === 'in') putCardsIn(about)
    else if (does === 'new') groupCards(about)
    else if (does === 'name' && own !== null) nameGroup(own, about)
    else renameChosen()
  }
  const codes = cards.length > mostCodes ? [] : cards.map(({ code }) => code)
  return (
    <Chooser
      title={says.title(codes, cards.length)}
      search={says.search}
      help={says.help}
      none={says.none}
      choices={others}
      offer={offer}
      offerLast={offerLast}
      onChoose={choose}
      onClose={close}
    />
  )
}

/** Putting the selected cards into a group, by its name: one there is, or a new one. */
export const GroupChooser = () => {
  const isOpen = useStore(at => at.dialog?.kind === 'group')
  const scene = useScene()
  return isOpen && scene && <GroupsFor cards={selectedCards(scene.layout)} />
}
