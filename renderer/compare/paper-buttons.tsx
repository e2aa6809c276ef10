import { FileDown, Printer } from 'lucide-react'
import { useEffect } from 'react'
import type { ChangeList } from '../../src/page/change-list'
import { runCommand } from '../commands'
import { IconButton } from '../panels/fields/icon-button'
import { useWords } from '../words'
import { saveList, useShownList } from './list-paper'

/** The ways a list of changes leaves the app; while it shows, it is what is printed. `tell` is null where it is empty. */
export const PaperButtons = ({ tell }: { tell: (() => ChangeList) | null }) => {
  const { paper } = useWords().comparing
  useEffect(() => {
    useShownList.setState({ tell })
    return () => useShownList.setState({ tell: null })
  }, [tell])
  return (
    tell && (
      <div className="compare-paper">
        <IconButton icon={Printer} label={paper.print} onPress={() => runCommand('file.print')} />
        <IconButton icon={FileDown} label={paper.save} onPress={() => void saveList()} />
      </div>
    )
  )
}
