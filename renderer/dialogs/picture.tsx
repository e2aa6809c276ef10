import { type FormEvent, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { pictureWidths } from '../../src/exports/png'
import { choicesOf } from '../../src/page/choices'
import { papers as sizes } from '../../src/page/paper'
import { exportPaper } from '../papers'
import { today } from '../powers'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { DialogFrame } from './frame'

/** As wide as most screens and projectors. */
const usual = 1920

/** How large pictures of the pages are to be. */
export const PictureDialog = () => {
  const { papers, dialogs } = useWords()
  const says = papers.picture
  const id = useId()
  const model = useStore(at => at.history.present)
  const settings = useStore(at => at.settings)
  const [typed, type] = useState(String(usual))
  const { paper, portrait } = choicesOf(model, settings, today())
  const [short, long] = sizes[paper]
  const [across, down] = portrait ? [short, long] : [long, short]
  const width = Number(typed)
  const isWidth = Number.isInteger(width) && width >= pictureWidths.least && width <= pictureWidths.most
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWidth) return
    showDialog(null)
    void exportPaper('png', width)
  }
  return (
    <DialogFrame title={says.title}>
      <form className="fields" onSubmit={submit}>
        <div className="field">
          <label htmlFor={id} className="field-label">
            {says.width}
          </label>
          <input
            id={id}
            className="field-input"
            inputMode="numeric"
            value={typed}
            // biome-ignore lint/a11y/noAutofocus: the dialog asks for this alone
            autoFocus
            onFocus={event => event.currentTarget.select()}
            onChange={event => type(event.currentTarget.value)}
            aria-invalid={!isWidth}
            aria-describedby={`${id}-says`}
          />
          <p id={`${id}-says`} className={isWidth ? 'field-hint' : 'field-mind'} aria-live="polite">
            {isWidth
              ? says.size(Math.round((width * down) / across), Math.round((width / across) * 72))
              : says.bounds(pictureWidths.least, pictureWidths.most)}
          </p>
        </div>
        <div className="dialog-buttons">
          <Button className="button" onPress={() => showDialog(null)}>
            {dialogs.cancel}
          </Button>
          <Button className="button button-main" type="submit" isDisabled={!isWidth}>
            {says.make}
          </Button>
        </div>
      </form>
    </DialogFrame>
  )
}
