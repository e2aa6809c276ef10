import type { Here } from './here'

const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl' }
const plain: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** A shortcut as people read it: "Mod+Shift+S" is Ctrl+Shift+S, or ⇧⌘S on a Mac. */
export const shownKeys = (keys: string, platform: Here['platform']): string => {
  const isMac = platform === 'mac' || (platform === 'browser' && /Mac/.test(navigator.userAgent))
  // "Mod++" is the plus key itself.
  const parts = keys.split(/\+(?!$)/u)
  const named = parts.map(part => (isMac ? onMac : elsewhere)[part] ?? plain[part] ?? part)
  if (!isMac) return named.join('+')
  // The system writes Shift before Command.
  return named.sort((a, b) => Number(b === '⇧') - Number(a === '⇧')).join('')
}
