import { useEffect, useState } from 'react'

/** How long a pointer counts as on the move after it has come to rest, in ms. */
const rest = 2500

/** Whether the pointer is or was just on the move. */
export const useStirred = (): boolean => {
  const [isStirred, setStirred] = useState(false)
  useEffect(() => {
    let timer = 0
    const stir = () => {
      setStirred(true)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setStirred(false), rest)
    }
    const ending = new AbortController()
    for (const does of ['pointermove', 'pointerdown'] as const)
      document.addEventListener(does, stir, { signal: ending.signal, passive: true })
    return () => {
      ending.abort()
      window.clearTimeout(timer)
    }
  }, [])
  return isStirred
}
