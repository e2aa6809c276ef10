import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFile } from '../../src/file/open'
import { saveText } from '../../src/file/save'
import { blankAssignment, blankElement, blankMark, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { privateIn, withoutPrivate } from '../../src/model/private'
import { wordsOf } from '../../src/words/words'
import { arbitraryModel } from '../file/arbitrary-model'
import { withLogo } from '../page/logos'

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

test('a logo goes along without what its camera wrote, and a picture no form shows stays', () => {
  const model = withLogo(whole, 'wordmark.jpg', 'Lowell City')
  const [logo = expect.fail('no logo')] = model.images
  const { images } = withoutPrivate({ ...model, images: [logo, { ...logo, id: 'unshown' }] })
  expect(images).toMatchObject([{ id: logo.id, type: 'jpeg', alt: 'Lowell City' }])
  const bytesIn = (data = ''): string => Buffer.from(data, 'base64').toString('latin1')
  expect(bytesIn(logo.data)).toContain('a secret place')
  expect(bytesIn(images[0]?.data)).toMatch(/^\xff\xd8\xff/u)
  expect(bytesIn(images[0]?.data)).not.toContain('secret')
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
