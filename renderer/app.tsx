import './styles/frame.css'
import './styles/controls.css'
import './styles/panels.css'
import './styles/review.css'
import './styles/floating.css'
import './styles/dialogs.css'
import './styles/print.css'
import { useLayoutEffect } from 'react'
import { Canvas } from './canvas/canvas'
import { Palette } from './canvas/palette'
import { ZoomControl } from './canvas/zoom'
import { Dialogs } from './dialogs/dialogs'
import { Guide, GuideButton } from './guide/guide'
import { useHere } from './here'
import { Outline, OutlineButton } from './outline/outline'
import { PageView } from './page/page-view'
import { DropZone } from './panels/drop-zone'
import { MenuBar } from './panels/menu-bar'
import { Notices } from './panels/notices'
import { ReadOnlyLine } from './panels/read-only'
import { SidePanel } from './panels/side-panel'
import { Start } from './panels/start'
import { Strip } from './panels/strip'
import { TopBar } from './panels/top-bar'
import { watchShortcuts } from './shortcuts'
import { useStore } from './store'
import { useWords } from './words'

/** The window: what stands around the canvas, the canvas, and what floats over them. */
export const App = () => {
  const { frame } = useWords().panels
  const { platform } = useHere()
  const place = useStore(at => at.place)
  useLayoutEffect(watchShortcuts, [])
  return (
    <div className="frame" data-place={place}>
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
        {place === 'model' && <Notices />}
      </main>
      <Strip>
        <ZoomControl />
      </Strip>
      <SidePanel />
      {place === 'page' && <PageView />}
      <Dialogs />
      <DropZone />
    </div>
  )
}
