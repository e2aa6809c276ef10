import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { base64 } from '../../src/base64'
import { format } from '../../src/file/format'
import { readPicture } from '../../src/images/picture'
import type { CustomTemplate } from '../../src/model/custom-template'
import { describeLogo, setLogo } from '../../src/model/edits/logo'
import type { Id } from '../../src/model/model'
import { logoOf, pixelsIn } from '../../src/page/logo'
import { host } from '../host'
import { TextLine } from '../panels/fields/text'
import { newId } from '../powers'
import { edit, presentModel, useStore } from '../store'
import { useWords, words } from '../words'
import { upright } from './upright'

/**
 * Puts a picture at the heading of a form's page, the right way up and without what cameras and programs wrote into it;
 * else says why not.
 */
const take = async (form: Id, bytes: Uint8Array): Promise<string | null> => {
  const readIt = (picture: Uint8Array) => {
    const room = format.maxImagePixels - pixelsIn(setLogo(presentModel(), form, null).images)
    return readPicture(picture, words().file, room)
  }
  // Nothing is decoded before it is known how large it is.
  const asGiven = readIt(bytes)
  const read = asGiven.ok ? readIt(await upright(bytes)) : asGiven
  if (!read.ok) return words().ownForms.logo.refused(read.error.says)
  const { type, bytes: own } = read.value
  const image = { id: newId(), type, data: base64(own), alt: '', more: [] }
  edit('change-form', model => setLogo(model, form, image))
  return null
}

/** The picture at the heading of a form's page, and what it shows. */
export const LogoPart = ({ form }: { readonly form: CustomTemplate }) => {
  const says = useWords().ownForms.logo
  const model = useStore(at => at.history.present)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const [refused, setRefused] = useState<string | null>(null)
  const part = useRef<HTMLElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const [isAsking, setAsking] = useState(false)
  const logo = logoOf(model, form.id)
  // What it shows is asked for as soon as it is there.
  useEffect(() => {
    if (!isAsking || !logo) return
    part.current?.querySelector('textarea')?.focus()
    setAsking(false)
  }, [isAsking, logo])

  const choose = async () => {
    const chosen = await host.choosePicture()
    if (!chosen.ok && chosen.error.kind === 'cancelled') return
    const why = chosen.ok ? await take(form.id, chosen.value.bytes) : chosen.error.says
    setRefused(why)
    setAsking(why === null)
  }
  const remove = () => {
    edit('change-form', at => setLogo(at, form.id, null))
    setRefused(null)
    chooser.current?.focus()
  }

  return (
    <section className="panel-part" ref={part}>
      <h3 className="panel-heading">{says.title}</h3>
      {logo && (
        <div className="form-logo">
          <img src={`data:image/${logo.type};base64,${logo.data}`} alt={logo.alt.trim() || says.title} />
          <TextLine
            label={says.alt}
            hint={says.altHint}
            mind={logo.alt.trim() === '' ? says.altMind : null}
            lines="wrap"
            value={logo.alt}
            onChange={text =>
              edit('change-form', at => describeLogo(at, form.id, text), `form.${form.id}.logo`)
            }
          />
        </div>
      )}
      <p className="field-hint">{says.says}</p>
      {!isReadOnly && (
        <div className="form-logo-buttons">
          <Button className="button" ref={chooser} onPress={() => void choose()}>
            {logo ? says.other : says.choose}
          </Button>
          {logo && (
            <Button className="button" onPress={remove}>
              {says.remove}
            </Button>
          )}
        </div>
      )}
      <div role="alert">{refused !== null && <p className="field-mind">{refused}</p>}</div>
    </section>
  )
}
