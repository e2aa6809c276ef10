import { useState } from 'react'
import { type CommandId, commandIds, commandOf, isCommandId } from '../../src/commands'
import { languages, wordsOf } from '../../src/words/words'
import { canvasState, goTo, type Spot } from '../canvas/canvas-store'
import { cardChoices } from '../canvas/card-choices'
import { type Choice, Chooser } from '../canvas/chooser'
import { presentScene, useScene } from '../canvas/scene'
import { revealSpot } from '../canvas/spots'
import { useLabels } from '../command-labels'
import { isEnabled, runCommand } from '../commands'
import { isHere, useHere } from '../here'
import { isOnCards } from '../on-cards'
import { leavePage } from '../page/go'
import { shownKeys } from '../shown-keys'
import { select, showDialog, state, useStore } from '../store'
import { useWords } from '../words'

/** In every language: who looks for theirs may not read the one the app speaks. */
const alsoCalled = (id: CommandId): string =>
  languages.map(language => wordsOf(language).commands.alsoCalled[id] ?? '').join(' ')

/** The commands that could run if nothing stood over the window, each with its menu and its keys. */
const useCommandChoices = (): readonly Choice[] => {
  const { commands } = useWords()
  const { platform } = useHere()
  const labelOf = useLabels()
  const at = useStore()
  return commandIds
    .filter(id => id !== 'view.palette' && isHere(id, platform) && isEnabled(id, { ...at, dialog: null }))
    .map(id => {
      const { menu, keys } = commandOf(id)
      const label = labelOf(id)
      const face = (
        <>
          <span className="chooser-text">{label}</span>
          <span className="chooser-aside">
            {commands.menus[menu]}
            {keys?.[0] && <kbd>{shownKeys(keys[0], platform)}</kbd>}
          </span>
        </>
      )
      const says = `${label} ${commands.menus[menu]}`
      return { id, says, also: alsoCalled(id), code: '', kind: undefined, face }
    })
}

/** Back to the canvas first, so that what a command opens can take the keyboard from there. */
const choose = (chosen: string): void => {
  showDialog(null)
  // A card's id may be any word, a command's too.
  const isCard = presentScene()?.layout.cards.has(chosen)
  if (isCard) leavePage()
  const spot: Spot | null = isCard ? { type: 'card', id: chosen } : canvasState().spot
  if (isCard) select([chosen])
  if (isCard && spot) revealSpot(spot)
  if (spot && state().place === 'model') goTo(spot)
  if (!isCard && isCommandId(chosen)) runCommand(chosen)
}

/** Every command and every card, by typing a few letters. */
export const CommandPalette = () => {
  const words = useWords()
  const says = words.dialogs.palette
  const scene = useScene()
  const commands = useCommandChoices()
  // A card that was being typed has lost its text field meanwhile.
  const [fromCards] = useState(() => isOnCards(document.activeElement))
  const close = () => {
    showDialog(null)
    const { spot } = canvasState()
    if (fromCards && spot) goTo(spot)
  }
  return (
    <Chooser
      title={says.title}
      search={says.search}
      help={says.help}
      none={says.none}
      choices={[...commands, ...(scene ? cardChoices(scene, words) : [])]}
      onChoose={choose}
      onClose={close}
    />
  )
}
