import { describe, expect, it, test } from 'vitest'
import { composePages } from '../../src/page/compose'
import { drawPdf } from '../../src/pdf/draw-pdf'
import { templateOf } from '../../src/templates/templates'
import { fonts, typesetter } from '../page/fonts'
import { type CheckName, checks } from './checker/checks'
import { expectedOf } from './checker/expected'
import { mutants } from './checker/mutants'
import type { Fault } from './checker/mutants/plant'
import { type Pdf, readObjects } from './checker/pdf'
import { readTree } from './checker/tree'
import { papers } from './papers'
import { hasProgram } from './program'

const { model, choices } = papers['a Spanish document with Vietnamese and Haitian cards']
const drawing = composePages(model, templateOf(model), choices, typesetter)
const expected = expectedOf(model, choices, drawing)

let sound: Pdf | undefined
const soundFile = (): Pdf => {
  sound ??= readObjects(drawPdf(drawing, fonts))
  return structuredClone(sound)
}

const planted = (fault: Fault): Pdf => {
  if ('drawing' in fault) return readObjects(drawPdf(fault.drawing(drawing), fonts))
  const pdf = soundFile()
  fault.file(pdf)
  return pdf
}

const names = Object.keys(checks).filter((name): name is CheckName => name in checks)
const faults = names.flatMap(breaks =>
  Object.entries(mutants[breaks]).map(([how, fault]) => ({ breaks, how, fault })),
)

test.each(names)('there is a fault for this check: %s', name => {
  expect(Object.keys(mutants[name])).not.toEqual([])
})

describe.skipIf(!hasProgram('qpdf'))('a planted fault is seen', () => {
  it.each(names)('and without one there is none: %s', name => {
    expect(checks[name](readTree(soundFile()), expected)).toEqual([])
  })

  it.each(faults)('$breaks: $how', ({ breaks, fault }) => {
    expect(checks[breaks](readTree(planted(fault)), expected)).not.toEqual([])
  })
})
