import { Component, type ReactNode, useState } from 'react'
import { saveAs } from '../files'
import { useStore } from '../store'
import { useWords } from '../words'

const CrashScreen = ({ carryOn }: { carryOn: () => void }) => {
  const says = useWords().dialogs.crash
  const [saved, setSaved] = useState(false)
  const name = useStore(at => at.fileName) ?? ''
  const trouble = useStore(at => (at.notice?.tone === 'trouble' ? at.notice.says : null))
  const saveCopy = async () => setSaved(await saveAs())
  return (
    <main className="crash">
      <h1 className="start-title">{says.title}</h1>
      <p>{says.says}</p>
      {/* Plain buttons: whatever broke, these still work. */}
      <div className="start-ways">
        <button type="button" className="button button-main" onClick={() => void saveCopy()}>
          {says.saveCopy}
        </button>
        <button type="button" className="button" onClick={carryOn}>
          {says.carryOn}
        </button>
      </div>
      <p role="status">{saved ? says.saved(name) : trouble}</p>
    </main>
  )
}

/** Keeps the document when drawing fails, and offers to save a copy of it. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (this.state.broken) return <CrashScreen carryOn={() => this.setState({ broken: false })} />
    return this.props.children
  }
}
