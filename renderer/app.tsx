import './styles/frame.css'
import { useEffect } from 'react'
import { Canvas } from './canvas/canvas'
import { Palette } from './canvas/palette'
import { TopBar } from './panels/top-bar'
import { watchShortcuts } from './shortcuts'
import { useWords } from './words'

/** The window: what stands around the canvas, and the canvas. */
export const App = () => {
  const { frame } = useWords().panels
  useEffect(watchShortcuts, [])
  return (
    <div className="frame">
      <TopBar />
      <nav className="rail" aria-label={frame.cards}>
        <Palette />
      </nav>
      <main className="table" aria-label={frame.model}>
        <Canvas />
      </main>
    </div>
  )
}
