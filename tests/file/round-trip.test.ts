import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { saveText } from '../../src/file/save'
import { arbitraryModel } from './arbitrary-model'
import { opened } from './opening'

vi.setConfig({ testTimeout: 60_000 })

test('a saved model opens as the same model, without a problem, and saves to the same bytes', () => {
  fc.assert(
    fc.property(arbitraryModel(), model => {
      const text = saveText(model)
      const again = opened(text)
      expect(again.problems).toEqual([])
      expect(isDeepStrictEqual(again.model, model)).toBe(true)
      expect(saveText(again.model)).toBe(text)
    }),
    { numRuns: 300 },
  )
})
