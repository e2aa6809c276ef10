import { useState } from 'react'
import type { CustomTemplate } from '../../src/model/custom-template'
import { type Limit, setLimit } from '../../src/model/edits/own-template'
import { types } from '../../src/templates/template-from'
import { TextLine } from '../panels/fields/text'
import { useWords } from '../words'
import { changeForm } from './change'

const isAllowed: Readonly<Record<Limit, (value: number) => boolean>> = {
  pages: value => Number.isInteger(value) && value >= 1,
  type: value => value >= types.least && value <= types.most,
}

type Props = { readonly form: CustomTemplate; readonly limit: Limit; readonly mind: string }

/** A number that counts once it is one that can be; what cannot be stays in the field alone, with what to mind. */
const LimitLine = ({ form, limit, mind }: Props) => {
  const says = useWords().ownForms
  const [typed, setTyped] = useState<string | null>(null)
  const value = form.limits[limit]
  const isWrong = typed !== null && typed.trim() !== '' && !isAllowed[limit](Number(typed))
  return (
    <TextLine
      label={says[limit]}
      placeholder={says.noLimit}
      value={typed ?? (value === undefined ? '' : String(value))}
      mind={isWrong ? mind : null}
      onChange={text => {
        setTyped(text)
        const said = text.trim() === '' ? undefined : Number(text)
        if (said === undefined || isAllowed[limit](said))
          changeForm(form.id, at => setLimit(at, limit, said), limit)
      }}
      onLeave={() => isWrong || setTyped(null)}
    />
  )
}

/** What whoever asks for the form allows. */
export const Limits = ({ form }: { readonly form: CustomTemplate }) => {
  const says = useWords().ownForms
  return (
    <section className="panel-part">
      <h3 className="panel-heading">{says.limits}</h3>
      <div className="fields-pair">
        <LimitLine form={form} limit="pages" mind={says.pagesMind} />
        <LimitLine form={form} limit="type" mind={says.typeMind} />
      </div>
    </section>
  )
}
