import './styles/frame.css'
import { TopBar } from './panels/top-bar'
import { useWords } from './words'

/** The window: what stands around the canvas, and the canvas. */
export const App = () => {
  const { frame } = useWords().panels
  return (
    <div className="frame">
      <TopBar />
      <nav className="rail" aria-label={frame.cards} />
      <main className="table" aria-label={frame.model} />
    </div>
  )
}
