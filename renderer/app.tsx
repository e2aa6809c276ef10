import './styles/frame.css'
import './styles/controls.css'
import './styles/panels.css'
import './styles/review.css'
import './styles/floating.css'
import './styles/dialogs.css'
import './styles/print.css'
import { useEffect } from 'react'
import { Canvas } from './canvas/canvas'
import { Palette } from './canvas/palette'
import { ZoomControl } from './canvas/zoom'
import { Dialogs } from './dialogs/dialogs'
import { Guide, GuideButton } from './guide/guide'
import { useHere } from './here'
import { Outline, OutlineButton } from './outline/outline'
import { DropZone } from './panels/drop-zone'
import { MenuBar } from './panels/menu-bar'
import { NoticeLine } from './panels/notice'
import { ReadOnlyLine } from './panels/read-only'
import { SidePanel } from './panels/side-panel'
import { Start } from './panels/start'
import { Strip } from './panels/strip'
import { TopBar } from './panels/top-bar'
import { Working } from './panels/working'
import { watchShortcuts } from './shortcuts'
import { useWords } from './words'

/** The window: what stands around the canvas, the canvas, and what floats over them. */
export const App = () => {
  const { frame } = useWords().panels
  const { platform } = useHere()
  useEffect(watchShortcuts, [])
  return (
    <div className="frame">
      <div className="frame-head">
        {platform === 'browser' && <MenuBar />}
        <TopBar />
        <ReadOnlyLine />
      </div>
      <nav className="rail" aria-label={frame.cards}>
        <Palette />
        <div className="rail-views">
          <OutlineButton />
          <GuideButton />
        </div>
      </nav>
      <Guide />
      <Outline />
      <main className="table" aria-label={frame.model}>
        <Canvas />
        <Start />
        <div className="notices">
          <Working />
          <NoticeLine />
        </div>
      </main>
      <Strip>
        <ZoomControl />
      </Strip>
      <SidePanel />
      <Dialogs />
      <DropZone />
    </div>
  )
}
