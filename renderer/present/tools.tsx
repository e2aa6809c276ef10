import { ArrowLeft, ArrowRight, X } from 'lucide-react'
import { type Id, markWords } from '../../src/model/model'
import type { Direction } from '../../src/model/story'
import { useHere } from '../here'
import { markOn, pressMark } from '../marks/marking'
import { MarkSign } from '../marks/sign'
import { shownKeys } from '../shown-keys'
import { useStore } from '../store'
import { useWords } from '../words'
import { goBack, goOn, stopPresenting, turn } from './slides'
import { StageButton } from './stage-button'

const Marks = ({ about }: { about: Id | null }) => {
  const says = useWords().present
  const readOnly = useStore(at => at.readOnly !== null)
  const now = useStore(at => (about === null ? undefined : markOn(at.history.present, about)?.mark))
  if (readOnly) return <p className="stage-tools-why">{says.readOnly}</p>
  return (
    <fieldset className="stage-tools-group" aria-label={says.markGroup}>
      {markWords.map(word => (
        <StageButton
          key={word}
          isOn={now === word}
          isDisabled={about === null}
          onPress={() => about !== null && pressMark(about, word)}
        >
          <MarkSign mark={word} />
          <kbd aria-hidden>{says.marks[word].key}</kbd>
        </StageButton>
      ))}
    </fieldset>
  )
}

const turnKeys: Readonly<Record<Direction, string>> = {
  backwards: 'Mod+ArrowLeft',
  forwards: 'Mod+ArrowRight',
}

type Props = {
  /** What a mark would be about; null before the first step and after the last. */
  readonly about: Id | null
  readonly direction: Direction
  readonly isStirred: boolean
}

/** What can be done here, for whoever stirs the pointer or comes by Tab. */
export const Tools = ({ about, direction, isStirred }: Props) => {
  const says = useWords().present
  const { platform } = useHere()
  return (
    <div className="stage-tools" data-stirred={isStirred || undefined}>
      <fieldset className="stage-tools-group" aria-label={says.tools}>
        <StageButton onPress={goBack}>
          <ArrowLeft className="icon" aria-hidden />
          {says.previous}
        </StageButton>
        <StageButton onPress={goOn}>
          {says.next}
          <ArrowRight className="icon" aria-hidden />
        </StageButton>
      </fieldset>
      <fieldset className="stage-tools-group" aria-label={says.directions.label}>
        {(['backwards', 'forwards'] as const).map(way => (
          <StageButton key={way} isOn={direction === way} onPress={() => turn(way)}>
            {says.directions[way]}
            <kbd aria-hidden>{shownKeys(turnKeys[way], platform)}</kbd>
          </StageButton>
        ))}
      </fieldset>
      <Marks about={about} />
      <StageButton onPress={stopPresenting}>
        <X className="icon" aria-hidden />
        {says.leave}
        <kbd aria-hidden>Esc</kbd>
      </StageButton>
    </div>
  )
}
