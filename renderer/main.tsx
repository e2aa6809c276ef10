import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { loadMeasure } from './canvas/measure'
import { followHost } from './follow-host'
import { HereContext } from './here'
import { host } from './host'
import { followErrors } from './last-resort'
import { CrashGuard } from './panels/crash'
import { Spoken } from './spoken'
import { installTheme } from './styles/theme'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element')

installTheme()
followErrors()
// Nothing is shown before the canvas can take what is typed; without its typeface the rest of the window stands.
const [start] = await Promise.all([host.start(), loadMeasure().catch(reportError)])
followHost(start)
createRoot(root).render(
  <StrictMode>
    <HereContext value={start}>
      <Spoken>
        <CrashGuard>
          <App />
        </CrashGuard>
      </Spoken>
    </HereContext>
  </StrictMode>,
)
