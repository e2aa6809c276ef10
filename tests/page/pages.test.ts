import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { placeElements } from '../../src/layout/place'
import { blankElement } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { runsOf } from '../../src/model/runs'
import type { PageChoices } from '../../src/page/choices'
import { composePages } from '../../src/page/compose'
import { drawable } from '../../src/page/drawable'
import type { Drawing, TextMark } from '../../src/page/drawing'
import { margins } from '../../src/page/paper'
import { pour } from '../../src/page/pour'
import { type Part, structureOf, textsIn } from '../../src/page/structure'
import { templateOf } from '../../src/templates/templates'
import { typesetter } from './fonts'
import { anyModel, anyPaper, letter, modelOf } from './models'
import { cardBoxes, groupEdges, insideMargins, lineBoxes, overlap, said, textsOf, within } from './reading'

vi.setConfig({ testTimeout: 60_000 })

const runs = { numRuns: 40 }

const holds = (check: (drawing: Drawing, model: Model, choices: PageChoices) => void): void =>
  fc.assert(
    fc.property(anyModel, anyPaper, (model, choices) => {
      check(composePages(model, templateOf(model), choices, typesetter), model, choices)
    }),
    runs,
  )

const plain = (text: string): string =>
  drawable(text.trim(), typesetter.has, () => undefined).replace(/[\s\p{Cc}]+/gu, '')

test('no two cards overlap', () => {
  holds(({ sheets }) => {
    for (const sheet of sheets) {
      const boxes = cardBoxes(sheet)
      for (const [i, box] of boxes.entries())
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false)
    }
  })
})

test('every text stays inside the margins, and a card’s inside its card', () => {
  holds(({ sheets }, _, choices) => {
    const margin = margins[choices.margins]
    for (const sheet of sheets) {
      const inside = insideMargins(sheet, margin)
      const boxes = cardBoxes(sheet)
      for (const mark of textsOf(sheet))
        for (const line of lineBoxes(mark)) {
          expect(within(line, inside), JSON.stringify(mark)).toBe(true)
          if (mark.role === 'card' || mark.role === 'code' || mark.role === 'leads-to')
            expect(
              boxes.some(box => within(line, box)),
              JSON.stringify(mark),
            ).toBe(true)
        }
    }
  })
})

test('a group’s edge stands around cards, its name above them, and touches no other card or edge', () => {
  holds(({ sheets }) => {
    for (const sheet of sheets) {
      const [edges, boxes] = [groupEdges(sheet), cardBoxes(sheet)]
      for (const [i, edge] of edges.entries()) {
        const inside = boxes.filter(box => overlap(box, edge))
        const names = textsOf(sheet).filter(({ role }) => role === 'group')
        // A long name may fill a page before its cards.
        if (!names.some(name => lineBoxes(name).every(line => within(line, edge))))
          expect(inside.length).toBeGreaterThan(0)
        for (const box of inside) expect(within(box, edge)).toBe(true)
        for (const other of edges.slice(i + 1)) expect(overlap(edge, other)).toBe(false)
      }
      for (const mark of textsOf(sheet).filter(({ role, cell }) => role === 'group' && !cell)) {
        const lines = lineBoxes(mark)
        expect(edges.some(edge => lines.every(line => within(line, edge)))).toBe(true)
        for (const line of lines) expect(boxes.some(box => overlap(box, line))).toBe(false)
      }
    }
  })
})

test('a group’s name is read once before its neighbours in a column, and only cards of it up to the next', () => {
  holds((drawing, given, choices) => {
    if (choices.arrangement === 'table') return
    const { model, template } = pour(given, templateOf(given), 'en')
    const groups = new Map(model.elements.map(({ id, group }) => [id, group]))
    const named = new Set(model.groups.filter(({ name }) => plain(name) !== '').map(({ id }) => id))
    const runs = placeElements(model, template)
      .filter(({ column }) => column !== null)
      .flatMap(({ elements }) => runsOf(elements))
    const headed = sectionsIn(structureOf(drawing)).flatMap(section => {
      const names = section.parts[0] ? textsIn(section.parts[0]) : []
      const [first] = names
      const isHead = first?.role === 'group' && !first.cell && first.about !== null
      return isHead ? [{ section, names, about: first.about }] : []
    })
    expect(headed.map(({ about }) => about).toSorted()).toEqual(
      runs.flatMap(([first]) => (first && named.has(first.group) ? [first.group] : [])).toSorted(),
    )
    for (const { section, names, about } of headed) {
      const name = model.groups.find(({ id }) => id === about)?.name ?? ''
      expect(plain(names.flatMap(({ lines }) => lines.map(({ text }) => text)).join(''))).toBe(plain(name))
      const codes = marksIn(section).filter(({ role }) => role === 'code')
      expect(codes.length).toBeGreaterThan(0)
      for (const code of codes) expect(groups.get(code.about ?? '')).toBe(about)
    }
  })
})

const sectionsIn = (part: Part): readonly Part[] => part.parts.flatMap(one => [one, ...sectionsIn(one)])

const marksIn = (part: Part): readonly TextMark[] => [...textsIn(part), ...part.parts.flatMap(marksIn)]

test('no text lies on another', () => {
  holds(({ sheets }) => {
    for (const sheet of sheets) {
      const lines = textsOf(sheet).flatMap(mark => lineBoxes(mark).map(box => ({ box, mark })))
      for (const [i, { box, mark }] of lines.entries())
        expect(
          lines.slice(i + 1).find(other => overlap(box, other.box)),
          JSON.stringify(mark),
        ).toBeUndefined()
    }
  })
})

test('a card runs one way, on every page it stands on, whatever of it could not be drawn', () => {
  const long = `Ԁא ${'קוראים בבית '.repeat(400)}`
  const mixed = `Reading ${'together '.repeat(300)}${'קוראים בבית '.repeat(300)}`
  for (const [text, direction] of [
    [long, 'rtl'],
    [mixed, 'ltr'],
  ]) {
    const model = modelOf([blankElement('a', 'activity', text)])
    const { sheets } = composePages(model, templateOf(model), letter, typesetter)
    const parts = sheets.flatMap(textsOf).filter(({ role }) => role === 'card')
    expect(parts.length).toBeGreaterThan(1)
    expect(new Set(parts.map(part => part.direction))).toEqual(new Set([direction]))
  }
  // The quiet line stands beside the end of words only where these leave it free.
  const dense = Array.from({ length: 30 }, (_, i) => blankElement(`e${i}`, 'input', i === 29 ? 'Ԁא' : ''))
  const last = { ...blankElement('o', 'outcome', 'Ԁא'), horizon: 'medium' }
  const model = modelOf([...dense, last])
  const { sheets } = composePages(
    model,
    templateOf(model),
    { ...letter, arrangement: 'table', margins: 'narrow' },
    typesetter,
  )
  for (const sheet of sheets) {
    const lines = textsOf(sheet).flatMap(lineBoxes)
    for (const [i, line] of lines.entries())
      expect(lines.slice(i + 1).some(other => overlap(line, other))).toBe(false)
  }
})

test('no text is smaller than 8 pt, on any paper', () => {
  holds(({ sheets }) => {
    for (const mark of sheets.flatMap(textsOf)) expect(mark.size).toBeGreaterThanOrEqual(8)
  })
})

test('every element stands there once, its parts in order, its code before it', () => {
  holds((drawing, model) => {
    for (const { id, text } of model.elements) {
      expect(said(drawing, 'code', id)).toHaveLength(1)
      expect(plain(said(drawing, 'card', id).join(''))).toBe(plain(text))
    }
    const order = drawing.sheets.flatMap(textsOf).filter(mark => mark.about !== null)
    for (const [i, mark] of order.entries())
      if (mark.role === 'code')
        expect(order[i + 1]).toMatchObject({ about: mark.about, role: expect.stringMatching(/card|prompt/) })
  })
})

test('nothing said of the initiative, in the form’s boxes, the assumptions and the factors is lost', () => {
  holds((drawing, { initiative, page, assumptions, externalFactors, fields, template }) => {
    const { header, footer } = templateOf({ template, templates: [] })
    for (const { id } of [...header, ...footer])
      expect(plain(said(drawing, 'note', `field ${id}`).join(''))).toBe(plain(fields.get(id) ?? ''))
    const all = plain([...said(drawing, 'title'), ...said(drawing, 'purpose')].join(''))
    expect(all).toBe((plain(initiative.name) || plain('Untitled model')) + plain(initiative.purpose))
    const facts = plain(said(drawing, 'facts').join(''))
    for (const { name } of initiative.partners) expect(facts).toContain(plain(name))
    expect(facts).toContain(plain(initiative.home))
    const foot = plain(said(drawing, 'status').join(''))
    expect(facts + foot).toContain(plain(page.status))
    for (const { id, text } of [...assumptions, ...externalFactors])
      expect(plain(said(drawing, 'note', id).join(''))).toBe(plain(text))
  })
})

test('every link is named by its target’s code', () => {
  holds((drawing, { elements, links }) => {
    const codes = new Map(elements.map(({ id }) => [id, said(drawing, 'code', id).join('')]))
    for (const { id } of elements) {
      const targets = links.filter(link => link.from === id).map(link => codes.get(link.to))
      const quiet = said(drawing, 'leads-to', id).join('')
      const named = quiet.includes('Leads to: ') ? quiet.split('Leads to: ')[1]?.split(/,\s*/u) : []
      expect(new Set(named)).toEqual(new Set(targets))
    }
  })
})

test('no page is empty, and the pages are numbered', () => {
  holds(({ sheets }) => {
    expect(sheets.length).toBeGreaterThan(0)
    for (const [i, sheet] of sheets.entries()) {
      const content = textsOf(sheet).filter(mark => mark.role !== 'furniture')
      expect(content.length).toBeGreaterThan(0)
      expect(textsOf(sheet).at(-1)?.lines[0]?.text).toBe(`Page ${i + 1} of ${sheets.length}`)
    }
  })
})

test('what cannot be drawn is replaced and reported', () => {
  holds(({ sheets, missing }, model) => {
    const drawn = sheets.flatMap(textsOf).flatMap(mark => mark.lines.map(line => line.text))
    for (const character of drawn.join('')) expect(typesetter.has(character.codePointAt(0) ?? 0)).toBe(true)
    const all = model.elements.map(element => element.text).join('')
    if (all.includes('ท')) expect(missing).toContain('ท (U+0E17)')
  })
})
