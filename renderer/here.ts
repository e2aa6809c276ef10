import { createContext, useContext } from 'react'
import type { Start } from '../src/bridge'

/** Where the app runs, and which release it is. */
export type Here = Pick<Start, 'platform' | 'appVersion'>

export const HereContext = createContext<Here>({ platform: 'browser', appVersion: '' })
export const useHere = (): Here => useContext(HereContext)
