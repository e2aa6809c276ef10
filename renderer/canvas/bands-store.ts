import { create } from 'zustand'
import type { Id } from '../../src/model/model'

/** What the bands hold for the moment. */
type Bands = {
  /** A card on the band whose name is being typed. */
  readonly renaming: Id | null
  /** The group whose name the pointer is on: all its bands show it. */
  readonly pointed: Id | null
}

export const useBands = create<Bands>()(() => ({ renaming: null, pointed: null }))
