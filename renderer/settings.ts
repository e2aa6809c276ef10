import { type Settings, settingsFrom } from '../src/settings'
import { host } from './host'
import { state, useStore } from './store'

/** Changes one person's habits, here and now, and has them kept; what a setting may not be changes nothing. */
export const changeSettings = (changes: Readonly<Partial<Record<keyof Settings, string>>>): void => {
  const settings = settingsFrom({ ...state().settings, ...changes })
  useStore.setState({ settings })
  void host.setSettings(settings)
}
