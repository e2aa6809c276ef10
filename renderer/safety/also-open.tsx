import { Users } from 'lucide-react'
import { create } from 'zustand'
import { useWords } from '../words'

/** The other computers on which this document's file is open. */
export const useAlsoOpen = create<{ readonly computers: readonly string[] }>()(() => ({ computers: [] }))

/** Says where else the file is open: to talk to each other, for what both save is put together anyway. */
export const AlsoOpen = () => {
  const { safety } = useWords()
  const computers = useAlsoOpen(at => at.computers)
  return (
    <p className="bar-mark bar-also" role="status">
      {computers.length > 0 && (
        <>
          <Users className="icon" aria-hidden />
          {safety.alsoOpen(computers)}
        </>
      )}
    </p>
  )
}
