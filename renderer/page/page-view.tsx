import './page.css'
import { ChevronDown, Copy, Printer } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { isPaperFormat, paperFormatNames } from '../../src/exports/formats'
import { Announcer } from '../canvas/announcer'
import { runCommand } from '../commands'
import { Notices } from '../panels/notices'
import { startExport } from '../papers'
import { useWords } from '../words'
import { AttachField } from './attach-field'
import { FitNote } from './fit-note'
import { FootFields } from './foot-fields'
import { FormFields } from './form-fields'
import { leavePage } from './go'
import { LastFields } from './last-fields'
import { PageStrip } from './page-strip'
import { PaperFields } from './paper-fields'
import { Stage } from './stage'

/** The ways the pages leave the app. */
const Ways = () => {
  const { pageView, papers } = useWords()
  return (
    <div className="page-ways">
      <Button className="button" onPress={() => runCommand('file.print')}>
        <Printer className="icon" aria-hidden />
        {pageView.print}
      </Button>
      <MenuTrigger>
        <Button className="button">
          {pageView.exportAs}
          <ChevronDown className="icon" aria-hidden />
        </Button>
        <Popover className="popover" offset={4} placement="bottom end">
          <Menu
            className="options"
            onAction={key => {
              const format = String(key)
              if (isPaperFormat(format)) startExport(format)
            }}
          >
            {paperFormatNames.map(format => (
              <MenuItem key={format} id={format} className="option">
                {papers.files[format]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="button" onPress={() => runCommand('file.copy-page')}>
        <Copy className="icon" aria-hidden />
        {pageView.copy}
      </Button>
    </div>
  )
}

const stepBack = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  event.preventDefault()
  leavePage()
}

/** The pages exactly as they print, and beside them what is chosen about them. */
export const PageView = () => {
  const { pageView, lastPages } = useWords()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape steps back to the model from all that stands here
    <div className="page-view" onKeyDown={stepBack}>
      <main className="page-table" aria-label={pageView.page}>
        <Stage />
        <Notices />
      </main>
      <PageStrip />
      <aside className="panel" aria-label={pageView.panel}>
        <Ways />
        <section className="panel-part">
          <h2 className="panel-heading">{pageView.formPart}</h2>
          <FormFields />
        </section>
        <section className="panel-part">
          <h2 className="panel-heading">{pageView.paperPart}</h2>
          <PaperFields />
          <FitNote />
        </section>
        <section className="panel-part">
          <h2 className="panel-heading">{pageView.footPart}</h2>
          <FootFields />
        </section>
        <section className="panel-part">
          <h2 className="panel-heading">{lastPages.part}</h2>
          <LastFields />
        </section>
        <section className="panel-part">
          <AttachField />
        </section>
        <p className="panel-part panel-quiet">{pageView.note}</p>
      </aside>
      <Announcer />
    </div>
  )
}
