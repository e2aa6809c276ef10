import { useEffect, useState } from 'react'
import { isFormName } from '../../src/file/format'
import { isImportName } from '../../src/imports/endings'
import { openDropped } from '../files'
import { takeDroppedForm } from '../forms/others'
import { bringInDropped } from '../imports/bring-in'
import { useWords } from '../words'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** A file dropped anywhere on the window opens; it never navigates the page away. */
export const DropZone = () => {
  const { frame } = useWords().panels
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      if (isFormName(file.name)) void takeDroppedForm(file)
      else if (isImportName(file.name)) void bringInDropped(file)
      else void openDropped(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver && <div className="drop-zone">{frame.dropHere}</div>
}
