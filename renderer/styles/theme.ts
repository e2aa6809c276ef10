import type { Settings } from '../../src/settings'
import { themeStylesheet } from '../../src/theme/stylesheet'

/**
 * Puts the theme's custom properties on the page. A constructed sheet, since the page's policy allows no inline style.
 */
export const installTheme = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(themeStylesheet())
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Follows the system, or overrides it. */
export const applyTheme = (theme: Settings['theme']): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
