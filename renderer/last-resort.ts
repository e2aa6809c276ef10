import { tell } from './store'
import { words } from './words'

/** Whatever nobody expected: said in one sentence, with the document kept as it is. The console has the rest. */
export const followErrors = (): void => {
  const say = () => tell({ tone: 'trouble', says: words().dialogs.crash.unexpected })
  window.addEventListener('unhandledrejection', say)
  window.addEventListener('error', event => {
    // A resize seen one frame late is no error.
    if (event.error) say()
  })
}
