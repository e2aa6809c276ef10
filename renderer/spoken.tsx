import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from './store'

/** What React Aria says of its own ("Dismiss") follows the app's language, and not the system's. */
export const Spoken = ({ children }: { children: ReactNode }) => (
  <I18nProvider locale={useStore(at => at.settings.language)}>{children}</I18nProvider>
)
