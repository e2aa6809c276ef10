import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { findElectron } from './find-electron'
import { projectRoot } from './npm-package'

// `npm run package`: the built app with its Electron, for the system this runs on. On Linux a folder, a zip and
// a tar.gz, unless others of electron-builder.yml's targets are named: `npm run package -- AppImage deb`.

const linuxTargets = ['dir', 'zip', 'tar.gz']

const electron = await findElectron(sentence => console.log(sentence))
if (electron.kind === 'none') {
  console.error(electron.why)
  process.exit(1)
}

const named = process.argv.slice(2)
const made = await build({
  projectDir: projectRoot,
  targets: Platform.current().createTarget(
    named.length === 0 && process.platform === 'linux' ? linuxTargets : named,
  ),
  publish: 'never',
  config: {
    electronDist: electron.folder,
    electronVersion: electron.version,
    // Electron has this fuse from version 29 on; the stand-in is older.
    ...(electron.kind !== 'stand-in' && { electronFuses: { grantFileProtocolExtraPrivileges: false } }),
  },
})

console.log([join(projectRoot, 'dist'), ...made].join('\n'))
if (electron.kind === 'stand-in')
  console.warn(
    `This package holds the stand-in, Electron ${electron.version}: it is for trying the packaging and nothing else.`,
  )
