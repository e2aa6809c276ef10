import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { blankAssignment, blankElement, blankMark, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { privateIn, withoutPrivate } from '../../src/model/private'
import { wordsOf } from '../../src/words/words'
import { arbitraryModel } from '../file/arbitrary-model'

const secret = 'What nobody outside the room may read'

const whole: Model = {
  ...blankModel('m', 'en'),
  elements: [
    {
      ...blankElement('a', 'activity', 'Coach'),
      notes: secret,
      assignments: [blankAssignment('w', secret)],
      more: [['later', secret]],
    },
  ],
  marks: [{ ...blankMark('k', 'a', 'doubt'), note: secret }],
  parkingLot: [{ id: 'p', text: secret, more: [] }],
  feedback: [{ id: 'f', date: '', from: secret, text: secret, became: '', more: [] }],
  versions: [{ id: 'v', name: secret, date: '', present: '', decisions: '', model: { secret }, more: [] }],
  lineage: ['hash'],
}

test('what is private is named, and what is not there is not', () => {
  expect(privateIn(blankModel('m', 'en'))).toEqual([])
  expect(privateIn(whole)).toEqual(['notes', 'people', 'marks', 'parked', 'feedback', 'versions', 'unknown'])
})

test('without it, none of its words are left, and what the pages show is', () => {
  const text = saveText(withoutPrivate(whole))
  expect(text).not.toContain(secret)
  expect(text).not.toContain('lineage')
  expect(text).toContain('Coach')
})

test('any model without its private parts is a model, has none of them, and still its cards, links and indicators', () => {
  fc.assert(
    fc.property(arbitraryModel(), model => {
      const open = withoutPrivate(model)
      expect(privateIn(open)).toEqual([])
      const opened = openFile(new TextEncoder().encode(saveText(open)), wordsOf('en'))
      expect(opened.ok && opened.value).toEqual({ model: open, problems: [], newer: false })
      expect(withoutPrivate(open)).toEqual(open)
      const shown = ({ elements, links }: Model) => [
        ...elements.map(({ id, text, indicators }) => [id, text, ...indicators.map(one => one.text)]),
        ...links.map(({ id, from, to }) => [id, from, to]),
      ]
      expect(shown(open)).toEqual(shown(model))
    }),
    { numRuns: 150 },
  )
})
