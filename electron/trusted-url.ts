// Security decisions as pure functions over text, so that hostile examples can be tried on them one by one.

/** The one address the app's page lives at. */
const appOrigin = 'app://logic-model'
export const startUrl = `${appOrigin}/index.html`

const parse = (url: string): URL | null => {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

/** Whether an address is the app's own page or one of its files: our scheme, our host, nothing else in front. */
export const isOurs = (url: string): boolean => {
  const at = parse(url)
  return (
    at !== null &&
    at.protocol === 'app:' &&
    at.host === 'logic-model' &&
    at.username === '' &&
    at.password === ''
  )
}

/**
 * Whether the page may load an address at all. The app makes no network request, ever: only its own files, and
 * what the page made itself (a blob of ours, a data address), are let through.
 */
export const mayLoad = (url: string): boolean => {
  if (isOurs(url)) return true
  const at = parse(url)
  if (at?.protocol === 'data:') return true
  return at?.protocol === 'blob:' && isOurs(at.pathname)
}
