import './fake-host'
import { beforeEach, describe, expect, it } from 'vitest'
import { showLeft } from '../../renderer/safety/show-left'
import { edit, isEdited, presentModel, startBlank, state, undoEdit } from '../../renderer/store'
import { saveText } from '../../src/file/save'
import { withChange } from '../../src/file/text-change'
import { changeInitiative } from '../../src/model/edits/initiative'
import { wordsOf } from '../../src/words/words'
import { answers, asked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const says = wordsOf('en').safety
const rename = (name: string) => edit('edit-initiative', model => changeInitiative(model, { name }))

/** What the host holds after all it was given. */
const kept = (): string =>
  asked.reduce((text, [name, given]) => {
    if (name !== 'keepEdit' || typeof given !== 'object' || given === null) return text
    if ('text' in given) return String(given.text)
    const { at, remove, insert } = { at: 0, remove: 0, insert: '', ...given }
    return withChange(text, { at, remove, insert })
  }, '')

/** As a host does that has been shown another document. */
const asAHost = () =>
  asked.some(([name, given]) => name === 'keepEdit' && JSON.stringify(given).includes('"is":"whole"'))
    ? 'kept'
    : 'again'

beforeEach(() => {
  answers.keepEdit = asAHost
})

describe('every edit', () => {
  it('is given to the host within a second: first the whole text, then what was typed', async () => {
    show(small, 'small.logicmodel')
    rename('One')
    await expect.poll(kept).toBe(saveText(presentModel()))
    rename('Two')
    await expect.poll(kept).toBe(saveText(presentModel()))
    undoEdit()
    await expect.poll(kept).toBe(saveText(presentModel()))
    const last = asked.findLast(([name]) => name === 'keepEdit')
    expect(last?.[1]).toMatchObject({ is: 'change' })
  })

  it('is given whole where the host says so', async () => {
    show(small, 'small.logicmodel')
    rename('One')
    await expect.poll(kept).toBe(saveText(presentModel()))
    answers.keepEdit = () => 'again'
    const count = () => asked.filter(([name]) => name === 'keepEdit').length
    const before = count()
    rename('Two')
    await expect.poll(count).toBeGreaterThan(before + 1)
    answers.keepEdit = asAHost
    await expect
      .poll(() => asked.findLast(([name]) => name === 'keepEdit')?.[1])
      .toMatchObject({ is: 'whole' })
    await expect.poll(kept).toBe(saveText(presentModel()))
  })

  it('is offered again until it is kept, and that it is not is said', async () => {
    show(small, 'small.logicmodel')
    answers.keepEdit = () => 'failed'
    rename('Precious')
    await expect.poll(() => state().notice?.says).toBe(says.cannotKeep)
    answers.keepEdit = asAHost
    await expect.poll(kept).toContain('Precious')
  })
})

describe('after a crash', () => {
  const bytes = new TextEncoder().encode(saveText(small))

  it('the document is as it was last, edited, and that can be undone', () => {
    const last = changeInitiative(small, { name: 'Typed before the stop' })
    showLeft({ name: 'small.logicmodel', bytes, from: null }, saveText(last))
    expect(presentModel()).toEqual(last)
    expect(isEdited(state())).toBe(true)
    expect(state().fileName).toBe('small.logicmodel')
    expect(state().notice?.says).toBe(says.recovered)
    undoEdit()
    expect(presentModel()).toEqual(small)
  })

  it('a model without a file is edited too, so that nothing takes its place', () => {
    startBlank(model => model)
    showLeft(null, saveText(small))
    expect(presentModel()).toEqual(small)
    expect(isEdited(state())).toBe(true)
    expect(state().history.past).toHaveLength(1)
  })

  it('a document that had not been changed is open again, and not edited', () => {
    showLeft({ name: 'small.logicmodel', bytes, from: null }, null)
    expect(presentModel()).toEqual(small)
    expect(isEdited(state())).toBe(false)
    expect(state().notice?.says).toBe(says.reopened)
  })

  it('what cannot be read leaves the file as it was saved', () => {
    showLeft({ name: 'small.logicmodel', bytes, from: null }, '{ torn')
    expect(presentModel()).toEqual(small)
    expect(state().notice).toMatchObject({ tone: 'trouble', says: says.notRecovered })
  })
})
