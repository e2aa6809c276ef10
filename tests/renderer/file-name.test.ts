import { describe, expect, it } from 'vitest'
import { suggestedName } from '../../renderer/file-name'

describe('a name for a new file', () => {
  it.each([
    ['Joint literacy coaching', 'Joint literacy coaching.pdf'],
    ['Reading: K/3 "together"?', 'Reading K 3 together.pdf'],
    ['..\\..\\etc/passwd', 'etc passwd.pdf'],
    ['Line\nbreak\u0000', 'Line break.pdf'],
    ['Ends with dots...', 'Ends with dots.pdf'],
    ['???', 'Untitled.pdf'],
    ['Lectura común — ñandú', 'Lectura común — ñandú.pdf'],
  ])('of “%s”', (title, name) => {
    expect(suggestedName(title, 'pdf', 'Untitled')).toBe(name)
  })

  it('is never too long for a file system', () => {
    expect(suggestedName('Many words '.repeat(60), 'logicmodel', 'Untitled').length).toBeLessThan(100)
  })
})
