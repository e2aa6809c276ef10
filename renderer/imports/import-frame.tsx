import { type ReactNode, useMemo } from 'react'
import { Button } from 'react-aria-components'
import { type Aside, type Brought, countsOf, isNothing } from '../../src/imports/brought'
import type { Words } from '../../src/words/words'
import { DialogFrame } from '../dialogs/frame'
import { showDialog } from '../store'
import { useWords } from '../words'
import { addBrought } from './bring-in'

/** How many lines of what was set aside are shown before the rest is only counted. */
const shown = 40
/** How many stand open at once. */
const few = 5

/** Each sentence once, with how often it would be said. */
const sentencesOf = (asides: readonly Aside[], says: Words['imports']): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { why, what } of asides) {
    const line = what.replace(/\s+/gu, ' ').trim()
    const sentence = says.asides[why](line.length > 120 ? `${line.slice(0, 120)}…` : line)
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return [...counts].map(([sentence, count]) => says.times(sentence, count))
}

type Props = {
  readonly name: string
  readonly brought: Brought
  readonly lead?: string
  readonly children: ReactNode
}

/** The frame of every preview: what was understood above, what was set aside and the way on below. */
export const ImportFrame = ({ name, brought, lead = '', children }: Props) => {
  const { imports, dialogs } = useWords()
  const counts = countsOf(brought.model)
  const isEmpty = isNothing(brought.model)
  const sentences = useMemo(() => sentencesOf(brought.asides, imports), [brought, imports])
  return (
    <DialogFrame title={imports.title(name)} isWide="very">
      <p aria-live="polite">
        {lead} {isEmpty ? imports.nothing : imports.understood(counts)}{' '}
        {sentences.length > 0 && imports.asideBelow(brought.asides.length)}
      </p>
      {children}
      {sentences.length > 0 && (
        <details className="import-asides" open={sentences.length <= few}>
          <summary>{imports.setAside(brought.asides.length)}</summary>
          <ul>
            {sentences.slice(0, shown).map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {sentences.length > shown && (
            <p className="panel-quiet">{imports.more(sentences.length - shown)}</p>
          )}
        </details>
      )}
      <div className="import-foot dialog-buttons">
        <Button className="button" onPress={() => showDialog(null)}>
          {dialogs.cancel}
        </Button>
        <Button className="button button-main" isDisabled={isEmpty} onPress={() => addBrought(brought, name)}>
          {imports.add(counts.cards)}
        </Button>
      </div>
    </DialogFrame>
  )
}
