import { useEffect, useMemo, useState } from 'react'
import type { CustomTemplate } from '../../src/model/custom-template'
import type { Model } from '../../src/model/model'
import { Sheet } from '../page/sheet'
import { makeSheets } from '../papers'
import { useStore } from '../store'
import { useWords } from '../words'
import type { Sheets } from '../work/jobs'

/** While somebody types, the page is drawn once they pause. */
const pause = 200

/** The model in a form, its boxes filled so that they can be seen. */
const filledIn = (model: Model, { id, header, footer }: CustomTemplate): Model => ({
  ...model,
  template: id,
  fields: new Map([
    ...[...header, ...footer].map(box => [box.id, box.prompt || '…'] as const),
    ...model.fields,
  ]),
  page: { ...model.page, include: [] },
})

/** The first page of the model in a form, as the page view draws it. */
export const FormPreview = ({ form }: { readonly form: CustomTemplate }) => {
  const says = useWords().ownForms
  const model = useStore(at => at.history.present)
  const shown = useMemo(() => filledIn(model, form), [model, form])
  const [sheets, setSheets] = useState<Sheets | null>(null)
  useEffect(() => {
    let isGone = false
    const draw = async () => {
      const made = await makeSheets(shown)
      if (!isGone && made) setSheets(made)
    }
    const timer = setTimeout(() => void draw(), pause)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [shown])
  const first = sheets?.svgs[0]
  return (
    <section className="form-preview" aria-label={says.preview}>
      {first !== undefined && <Sheet svg={first} number={1} count={sheets?.svgs.length ?? 1} width="100%" />}
      <p className="panel-quiet">{says.previewNote}</p>
    </section>
  )
}
