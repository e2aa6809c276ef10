import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64 } from '../src/base64'

test('bytes are written as every other program reads them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    }),
  )
})
