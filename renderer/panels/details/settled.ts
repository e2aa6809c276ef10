import { useEffect, useState } from 'react'
import type { Model } from '../../../src/model/model'
import { presentModel, state, useStore } from '../../store'

/** How long typing pauses before what takes in the whole model is worked out again, in ms. */
const pause = 300

/**
 * The model as it was when it last stood still: typing never waits for what takes in every card, and draws none of it
 * again. Null at first.
 */
export const useSettledModel = (): Model | null => {
  const [settled, setSettled] = useState<Model | null>(null)
  useEffect(() => {
    let timer = 0
    const settle = () => {
      window.clearTimeout(timer)
      const isTyping = state().history.gesture !== null
      timer = window.setTimeout(() => setSettled(presentModel()), isTyping ? pause : 0)
    }
    settle()
    const unsubscribe = useStore.subscribe((at, before) => {
      if (at.history !== before.history) settle()
    })
    return () => {
      unsubscribe()
      window.clearTimeout(timer)
    }
  }, [])
  return settled
}
