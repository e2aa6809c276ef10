import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openJournals } from '../../electron/keeping/journal'
import { type Entry, entriesIn, lineOf, told } from '../../electron/keeping/lines'
import { changeBetween, withChange } from '../../src/file/text-change'

const written = (entries: readonly Entry[]): string => {
  let before = ''
  return entries
    .map(entry => {
      const { text, sum } = lineOf(entry, before)
      before = sum
      return text
    })
    .join('')
}

const texts = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'same', 'same\n', 'sa\ud83dme')),
  { minLength: 1 },
)

/** The texts as a journal: the first whole, each other as what makes it of the one before. */
const journalOf = (some: readonly string[]): readonly Entry[] =>
  some.map((text, at) => {
    const before = some[at - 1]
    return before === undefined ? { is: 'whole', text } : { is: 'change', ...changeBetween(before, text) }
  })

describe('a change between two texts', () => {
  it('makes the one into the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(withChange(before, changeBetween(before, after))).toBe(after)
      }),
    )
  })

  it('is as short as what was typed', () => {
    const text = 'a long text about coaching'
    expect(changeBetween(text, 'a long text about shared coaching')).toEqual({
      at: 18,
      remove: 0,
      insert: 'shared ',
    })
  })

  it('is as short in a text of many blocks, wherever it falls', () => {
    const long = Array.from({ length: 40_000 }, (_, at) => `line ${at}\n`).join('')
    fc.assert(
      fc.property(fc.nat(long.length), fc.nat(200_000), fc.string({ maxLength: 3 }), (at, remove, insert) => {
        const after = withChange(long, { at, remove, insert })
        const change = changeBetween(long, after)
        expect(withChange(long, change) === after).toBe(true)
        expect(change.insert.length).toBeLessThanOrEqual(insert.length)
      }),
    )
  })
})

describe('a journal', () => {
  it('tells the last of any row of texts', () => {
    fc.assert(
      fc.property(texts, some => {
        expect(told(entriesIn(written(journalOf(some)))).text).toBe(some.at(-1))
      }),
    )
  })

  it('cut off anywhere, tells one of them, and all that was whole before the cut', () => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (some, where) => {
        const all = written(journalOf(some))
        const cut = all.slice(0, Math.floor(all.length * where))
        const whole = cut.split('\n').length - 1
        expect(told(entriesIn(cut)).text).toBe(whole === 0 ? null : some[whole - 1])
      }),
    )
  })

  it('believes no line that was changed, moved or left out', () => {
    const [one = '', two = '', three = ''] = written(journalOf(['a', 'ab', 'abc'])).split(/(?<=\n)/)
    expect(told(entriesIn(one + two.replace('"b"', '"x"') + three)).text).toBe('a')
    expect(told(entriesIn(one + three)).text).toBe('a')
    expect(told(entriesIn(two + one)).text).toBeNull()
  })
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})
const journals = () => openJournals(join(folder, 'recovery'))
const left = async () => Promise.all((await journals().left()).map(journal => journal.told()))

describe('keeping edits', () => {
  it('asks for the whole text before it can take a change', async () => {
    const journal = journals().fresh()
    const change = { is: 'change', at: 1, remove: 0, insert: 'b' } as const
    expect(await journal.keep(change)).toBe('again')
    expect(await journal.keep({ is: 'whole', text: 'a' })).toBe('kept')
    expect(await journal.keep(change)).toBe('kept')
    expect(await left()).toEqual([{ path: null, digest: null, text: 'ab' }])
  })

  it('tells which file the document came from, and which it was last saved in', async () => {
    const journal = journals().fresh()
    await journal.begin({ path: '/a', digest: '1' })
    expect(await left()).toEqual([{ path: '/a', digest: '1', text: null }])
    await journal.keep({ is: 'whole', text: 'a' })
    await journal.saved({ path: '/b', digest: '2' })
    expect(await left()).toEqual([{ path: '/b', digest: '2', text: 'a' }])
    await journal.begin({ path: '/c', digest: '3' })
    expect(await left()).toEqual([{ path: '/c', digest: '3', text: null }])
  })

  it('leaves nothing behind when it ends, whatever was on its way', async () => {
    const journal = journals().fresh()
    const late = [journal.keep({ is: 'whole', text: 'a' }), journal.keep({ is: 'whole', text: 'b' })]
    journal.end()
    await Promise.all(late)
    await journal.keep({ is: 'whole', text: 'c' })
    expect(await readdir(join(folder, 'recovery')).catch(() => [])).toEqual([])
  })

  it('stays within bounds: what has been typed over is let go', async () => {
    const journal = journals().fresh()
    const long = 'x'.repeat(1_000_000)
    await journal.keep({ is: 'whole', text: '' })
    const answers: string[] = []
    for (let count = 0; count < 6; count++)
      answers.push(await journal.keep({ is: 'change', at: 0, remove: count && long.length, insert: long }))
    expect(answers).toContain('again')
    await journal.keep({ is: 'whole', text: 'short' })
    const [name = ''] = await readdir(join(folder, 'recovery'))
    expect((await readFile(join(folder, 'recovery', name))).length).toBeLessThan(500)
  })

  it('goes on from a journal that a crash cut off in the middle of a line', async () => {
    const journal = journals().fresh()
    await journal.keep({ is: 'whole', text: 'a' })
    await journal.keep({ is: 'change', at: 1, remove: 0, insert: 'b' })
    const [name = ''] = await readdir(join(folder, 'recovery'))
    const path = join(folder, 'recovery', name)
    await truncate(path, (await readFile(path)).length - 3)
    const [again] = await journals().left()
    expect((await again?.told())?.text).toBe('a')
    expect(await again?.keep({ is: 'change', at: 1, remove: 0, insert: 'c' })).toBe('again')
    expect(await again?.keep({ is: 'whole', text: 'ac' })).toBe('kept')
    expect((await left())[0]?.text).toBe('ac')
  })

  it('tells nothing where there is nothing, and clears away what a crash has left half written', async () => {
    expect(await left()).toEqual([])
    await journals().fresh().keep({ is: 'whole', text: 'a' })
    await writeFile(join(folder, 'recovery', '.x.journal.0123456789abcdef.tmp'), 'half')
    await appendFile(join(folder, 'recovery', 'notes.txt'), 'not ours')
    expect(await left()).toHaveLength(1)
    expect((await readdir(join(folder, 'recovery'))).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})
