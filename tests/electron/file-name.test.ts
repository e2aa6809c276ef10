import { describe, expect, it } from 'vitest'
import { fileName, withExtension } from '../../electron/file-name'

const named = (text: string) => fileName(text, 'logicmodel', 'Untitled model')

describe('a file’s name', () => {
  it.each([
    ['Joint literacy coaching', 'Joint literacy coaching.logicmodel'],
    ['Joint literacy coaching.logicmodel', 'Joint literacy coaching.logicmodel'],
    ['Reading: K–3 / "phase 2"?', 'Reading K–3 phase 2.logicmodel'],
    ['../../etc/passwd', 'etc passwd.logicmodel'],
    ['C:\\Windows\\system32', 'C Windows system32.logicmodel'],
    ['.hidden', 'hidden.logicmodel'],
    ['ends with dots...', 'ends with dots.logicmodel'],
    ['two\nlines\tand\u0000more', 'two lines and more.logicmodel'],
    ['gpj.\u202Etxt', 'gpj. txt.logicmodel'],
    ['Đọc cùng nhau', 'Đọc cùng nhau.logicmodel'],
    ['', 'Untitled model.logicmodel'],
    [' . . ', 'Untitled model.logicmodel'],
    ['con', 'con Untitled model.logicmodel'],
  ])('%j becomes %j', (suggested, name) => {
    expect(named(suggested)).toBe(name)
  })

  it('stays within what file systems hold, in any script', () => {
    for (const letter of ['a', 'đ', '中', '🏫']) {
      const name = named(letter.repeat(500))
      expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(255)
      expect(name).toMatch(/\.logicmodel$/)
    }
  })

  it('gets its extension once', () => {
    expect(withExtension('/a/Board page', 'pdf')).toBe('/a/Board page.pdf')
    expect(withExtension('/a/Board page.PDF', 'pdf')).toBe('/a/Board page.PDF')
    expect(withExtension('/a/v1.2', 'pdf')).toBe('/a/v1.2.pdf')
  })
})
