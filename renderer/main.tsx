import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { host } from './host'
import { useStore } from './store'
import { applyTheme, installTheme } from './styles/theme'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element')

installTheme()
const start = await host.start()
useStore.setState({ settings: start.settings })
applyTheme(start.settings.theme)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
