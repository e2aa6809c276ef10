import { useHere } from '../here'
import { useWords } from '../words'
import { DialogFrame } from './frame'

/** What the app is, which release, and what it does not do. */
export const About = () => {
  const says = useWords().dialogs.about
  const { appVersion } = useHere()
  return (
    <DialogFrame title={says.title}>
      {appVersion && <p className="panel-quiet">{says.version(appVersion)}</p>}
      <p>{says.what}</p>
      <p>{says.privacy}</p>
      <p className="panel-quiet">{says.licence}</p>
    </DialogFrame>
  )
}
