import { asked } from './fake-host'
import '../../renderer/styles/base.css'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect } from 'vitest'
import { App } from '../../renderer/app'
import { loadMeasure } from '../../renderer/canvas/measure'
import { followHost } from '../../renderer/follow-host'
import { HereContext } from '../../renderer/here'
import { host } from '../../renderer/host'
import { useLists } from '../../renderer/panels/short-lists'
import { none, useBase } from '../../renderer/safety/base'
import { Spoken } from '../../renderer/spoken'
import { showDialog, showDocument, showPanel, tell, useStore } from '../../renderer/store'
import { installTheme } from '../../renderer/styles/theme'
import { blankElement, blankLink, blankModel, blankPartner } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { settingsFrom } from '../../src/settings'

let root: Root | null = null
let place: HTMLElement | null = null
let isFollowing = false

/** Shows the whole window, with a blank model, before each test. */
export const openWindow = (): void => {
  beforeEach(async () => {
    const start = await host.start()
    if (!isFollowing) {
      installTheme()
      await loadMeasure()
      followHost(start)
      isFollowing = true
    }
    asked.length = 0
    useStore.setState({ settings: settingsFrom(null) })
    useLists.setState({ isOpen: false, wanted: null, typeIn: null, aim: null })
    useBase.setState(none)
    showPanel(null)
    show(blankModel('blank', 'en'))
    place = document.body.appendChild(document.createElement('div'))
    place.id = 'root'
    root = createRoot(place)
    root.render(
      <HereContext value={start}>
        <Spoken>
          <App />
        </Spoken>
      </HereContext>,
    )
    // The view has gone to where a document opens.
    await expect
      .poll(() => document.querySelector('[data-lane]')?.getBoundingClientRect().x, { timeout: 10_000 })
      .toBeGreaterThan(110)
  })
  afterEach(() => {
    showDialog(null)
    tell(null)
    root?.unmount()
    place?.remove()
  })
}

export const show = (model: Model, fileName: string | null = null): void =>
  showDocument(model, { fileName, readOnly: null, problems: [] })

/** Two partners, three linked cards, an assumption, a factor and a parked line. */
export const small: Model = {
  ...blankModel('small', 'en'),
  initiative: {
    ...blankModel('small', 'en').initiative,
    name: 'Shared coaching',
    partners: [blankPartner('p1', 'Lowell Schools'), blankPartner('p2', 'Riverside Charter')],
  },
  elements: [
    blankElement('i', 'input', 'Two coaches'),
    blankElement('a', 'activity', 'Coaching cycles'),
    blankElement('o', 'outcome', 'Common routines'),
  ],
  links: [blankLink('l', 'i', 'a'), blankLink('m', 'a', 'o')],
  assumptions: [{ id: 's', text: 'Coaches are released', about: '', more: [] }],
  externalFactors: [{ id: 'x', text: 'State funding', more: [] }],
  parkingLot: [{ id: 'k', text: 'Summer camp', more: [] }],
}
