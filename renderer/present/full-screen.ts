import { host } from '../host'
import { type State, useStore } from '../store'
import { stopPresenting } from './slides'

const isPresenting = ({ dialog }: State): boolean => dialog?.kind === 'present'

/** The window fills the screen for as long as Present does; left by the system's own ways, Present is left too. */
export const followFullScreen = (): void => {
  useStore.subscribe((at, before) => {
    if (isPresenting(at) !== isPresenting(before)) void host.fullScreen(isPresenting(at))
  })
  host.on('leftFullScreen', stopPresenting)
}
