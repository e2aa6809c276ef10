import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components'
import { IconButton } from '../panels/fields/icon-button'
import { showDialog } from '../store'
import { useWords } from '../words'

type Props = {
  readonly title: string
  /** What one sees below, in a sentence. */
  readonly found: string
  /** What can be done with all of it. */
  readonly children?: ReactNode
}

/** The head of what fills the window: what it is, and the way out. */
export const CompareHead = ({ title, found, children }: Props) => {
  const { dialogs } = useWords()
  return (
    <header className="compare-head">
      <Heading slot="title" className="dialog-title">
        {title}
      </Heading>
      <p className="compare-found">{found}</p>
      {children}
      <IconButton icon={X} label={dialogs.close} onPress={() => showDialog(null)} />
    </header>
  )
}
