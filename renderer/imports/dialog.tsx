import { lazy, Suspense } from 'react'
import { useStore } from '../store'

// Few sessions bring anything in: the window does not wait for it as it opens.
const Preview = lazy(async () => ({ default: (await import('./preview')).Preview }))

/** What another program's file would add, before it does. */
export const BringIn = () => {
  const dialog = useStore(at => (at.dialog?.kind === 'bring-in' ? at.dialog : null))
  return (
    dialog && (
      <Suspense>
        <Preview name={dialog.name} read={dialog.read} />
      </Suspense>
    )
  )
}
