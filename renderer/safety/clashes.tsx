import { useState } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { tellerOf } from '../../src/file/differences/tell'
import { mergeModels } from '../../src/file/merge'
import { DialogFrame } from '../dialogs/frame'
import { save } from '../files'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { type Clashing, useBase } from './base'
import './clashes.css'
import { settleClashes } from './take-in'

type Side = 'mine' | 'theirs'

const isSide = (value: string): value is Side => value === 'mine' || value === 'theirs'

const Choices = ({ clashing }: { clashing: Clashing }) => {
  const words = useWords()
  const says = words.safety.clash
  const present = useStore(at => at.history.present)
  const [chosen, setChosen] = useState<ReadonlyMap<number, Side>>(new Map())
  const { base, theirs } = clashing
  const { clashes } = mergeModels(base, present, theirs)
  const tellMine = tellerOf([theirs, base, present], words)
  const tellTheirs = tellerOf([present, base, theirs], words)
  const sideOf = (at: number): Side => chosen.get(at) ?? 'mine'
  const all = (side: Side) => setChosen(new Map(clashes.map((_, at) => [at, side])))
  const done = () => {
    settleClashes(at => sideOf(at) === 'theirs')
    showDialog(null)
    void save()
  }
  return (
    <>
      <p>{says.lead}</p>
      <div className="clash-all">
        <Button className="button" onPress={() => all('mine')}>
          {says.allMine}
        </Button>
        <Button className="button" onPress={() => all('theirs')}>
          {says.allTheirs}
        </Button>
      </div>
      <ol className="clashes">
        {clashes.map((clash, at) => (
          <li key={`${tellMine(clash.ours)} ${tellTheirs(clash.theirs)}`}>
            <RadioGroup
              className="clash"
              value={sideOf(at)}
              onChange={side => isSide(side) && setChosen(new Map(chosen).set(at, side))}
            >
              <Label className="clash-place">{says.question(at + 1, clashes.length)}</Label>
              <Radio className="radio" value="mine">
                <span className="radio-dot" />
                <span>{says.mine(tellMine(clash.ours))}</span>
              </Radio>
              <Radio className="radio" value="theirs">
                <span className="radio-dot" />
                <span>{says.theirs(tellTheirs(clash.theirs))}</span>
              </Radio>
            </RadioGroup>
          </li>
        ))}
      </ol>
      <div className="dialog-buttons">
        <Button className="button button-main" onPress={done}>
          {says.done}
        </Button>
      </div>
    </>
  )
}

/** What was changed here and elsewhere and does not go together: somebody chooses, one by one. */
export const Clashes = () => {
  const { safety } = useWords()
  const clashing = useBase(at => at.clashing)
  if (clashing === null) return null
  return (
    <DialogFrame title={safety.clash.title} isWide>
      <Choices clashing={clashing} />
    </DialogFrame>
  )
}
