import { Check } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { fillFromDrawing, type Sorted } from '../../src/imports/drawings/fill'
import type { Into } from '../../src/imports/into'
import { useWords } from '../words'
import { ImportFrame } from './import-frame'
import { LanePreview } from './lane-preview'

type Chosen = ReadonlyMap<string, Into | 'nothing'>

const keyOf = (page: number, lane: number): string => `${page} ${lane}`

/** A drawing's boxes in the lanes they were sorted into, each under what it is taken for, which the person can change. */
export const DrawingPreview = ({
  name,
  pages,
}: {
  readonly name: string
  readonly pages: readonly Sorted[]
}) => {
  const { imports } = useWords()
  const [taken, setTaken] = useState<readonly string[]>(() => pages.map((_, at) => String(at)))
  const [chosen, setChosen] = useState<Chosen>(new Map())
  const intoOf = (page: number, lane: number): Into | 'nothing' =>
    chosen.get(keyOf(page, lane)) ?? pages[page]?.lanes[lane]?.into ?? 'nothing'
  const brought = useMemo(
    () =>
      fillFromDrawing(
        pages,
        page => taken.includes(String(page)),
        (page, lane) => chosen.get(keyOf(page, lane)) ?? pages[page]?.lanes[lane]?.into ?? 'nothing',
      ),
    [pages, taken, chosen],
  )
  const pageName = (at: number): string => pages[at]?.page.name || imports.page(at + 1)
  const open = pages.map((sorted, at) => ({ ...sorted, at })).filter(({ at }) => taken.includes(String(at)))
  const boxes = open.reduce((sum, { page }) => sum + page.boxes.length, 0)
  const arrows = open.reduce((sum, { page }) => sum + page.arrows.length, 0)
  return (
    <ImportFrame name={name} brought={brought} lead={imports.drawn(boxes, arrows)}>
      {pages.length > 1 && (
        <CheckboxGroup className="import-pages" value={[...taken]} onChange={setTaken}>
          <Label className="field-label">{imports.pages}</Label>
          {pages.map(({ page }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name, and stay in their places
            <Checkbox key={at} className="checkbox" value={String(at)}>
              <span className="checkbox-box">
                <Check className="icon" aria-hidden />
              </span>
              {page.name || imports.page(at + 1)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {open.map(({ lanes, at }) => (
        <section key={at} className="import-page" aria-label={pageName(at)}>
          {open.length > 1 && <h3 className="import-heading">{pageName(at)}</h3>}
          <div className="import-lanes">
            {lanes.map((lane, number) => (
              <LanePreview
                // biome-ignore lint/suspicious/noArrayIndexKey: lanes have no other name, and stay in their places
                key={number}
                lane={lane}
                title={lane.isFree ? imports.free : lane.title || imports.column(number + 1)}
                into={intoOf(at, number)}
                onChange={into => setChosen(new Map(chosen).set(keyOf(at, number), into))}
              />
            ))}
          </div>
        </section>
      ))}
    </ImportFrame>
  )
}
