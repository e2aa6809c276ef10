// What the stand-in Electron runs when it is given an app's folder, as Electron's own default app does.
const { app } = require('electron')
const { readFileSync } = require('node:fs')
const { Module, createRequire } = require('node:module')
const { join, resolve } = require('node:path')

const given = process.argv.slice(1)
if (given.includes('--version')) {
  process.stdout.write(`v${process.versions.electron}\n`)
  process.exit(0)
}

// Playwright hands in a script of its own with -r, to be run before the app.
const before = []
let folder
for (let at = 0; at < given.length && folder === undefined; at++) {
  if (given[at] === '-r' || given[at] === '--require') before.push(given[++at])
  else if (!given[at].startsWith('-')) folder = resolve(given[at])
}
if (folder === undefined) {
  process.stderr.write("Give the folder of an app to start, such as '.'.\n")
  process.exit(1)
}

const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setVersion(version)
app.setName(productName || name)
app.setAppPath(folder)
for (const script of before) createRequire(__filename)(script)
Module._load(join(folder, main), Module, true)
