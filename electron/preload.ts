import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { EventName, Host } from '../src/bridge'
import { eventChannel, requestChannel, type Wire, type WireName } from './wire'

// All the page can ask of the app. One function a request, events without their event object, no paths.

const request =
  <N extends WireName>(name: N) =>
  (...args: Parameters<Wire[N]>): Promise<ReturnType<Wire[N]>> =>
    ipcRenderer.invoke(requestChannel(name), ...args)

const openPath = request('openDropped')

const isEvent: Readonly<Record<EventName, true>> = {
  command: true,
  opened: true,
  form: true,
  trouble: true,
  said: true,
  settings: true,
  changedOutside: true,
  alsoOpen: true,
  leftFullScreen: true,
  saveAndClose: true,
}

/** Where a dropped file lies; empty when it is not one on this computer. Electron before 29 kept it on the file. */
const pathOf = (file: File): string => {
  if (typeof webUtils?.getPathForFile === 'function') return webUtils.getPathForFile(file)
  return 'path' in file && typeof file.path === 'string' ? file.path : ''
}

const host: Host = {
  start: request('start'),
  newWindow: request('newWindow'),
  openFile: request('openFile'),
  otherFile: request('otherFile'),
  openRecent: request('openRecent'),
  openExample: request('openExample'),
  chooseImport: request('chooseImport'),
  chooseForm: request('chooseForm'),
  choosePicture: request('choosePicture'),
  saveForm: request('saveForm'),
  recentFiles: request('recentFiles'),
  shown: request('shown'),
  save: request('save'),
  saves: request('saves'),
  earlier: request('earlier'),
  keepEdit: request('keepEdit'),
  revert: request('revert'),
  exportPaper: request('exportPaper'),
  print: request('print'),
  describe: request('describe'),
  menu: request('menu'),
  setSettings: request('setSettings'),
  fullScreen: request('fullScreen'),
  closeWindow: request('closeWindow'),
  openDropped: file => openPath(file instanceof File ? pathOf(file) : ''),
  on: (name, listener) => {
    if (!Object.hasOwn(isEvent, name)) throw new TypeError(`There is no event '${name}'.`)
    const heard = (_event: unknown, ...[event]: Parameters<typeof listener>) => listener(event)
    ipcRenderer.on(eventChannel(name), heard)
    return () => ipcRenderer.off(eventChannel(name), heard)
  },
}

contextBridge.exposeInMainWorld('logicModelHost', host)
