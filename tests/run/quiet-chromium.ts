/** Flags for a Chromium that runs as root in a container and asks nothing of the network. */
export const quietChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
