import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { showDialog, state, tell } from '../../renderer/store'
import { clipType } from '../../src/file/clip'
import { card, cardElement, column, keys, linkPairs, modelOf, onStage, said, show, undoNames } from './stage'

onStage()

beforeEach(async () => {
  tell(null)
  showDialog(null)
  show(
    modelOf(
      [card('input', 'Money'), card('activity', 'Meet'), card('outcome', 'Trust')],
      [['Money', 'Meet']],
    ),
  )
  await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
  await userEvent.click(cardElement('Money'))
})

/** What the system does at Ctrl+V, with this on its clipboard. */
const paste = (text: string, own = ''): void => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  if (own !== '') clipboardData.setData(clipType, own)
  const at = document.activeElement ?? document.body
  at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

describe('pasting text', () => {
  it('makes one line a card at once', () => {
    paste('• Two coaches\n')
    expect(column('inputs')).toEqual(['Money', 'Two coaches'])
    expect(undoNames()).toEqual(['paste'])
    expect(said()).toBe('1 card pasted.')
  })

  it('shows what a list would add, then adds it as one step', async () => {
    paste('1. Coaches\n2. Rooms\n\n3. Time')
    await expect.element(page.getByRole('dialog', { name: 'Add 3 cards' })).toBeVisible()
    await expect.element(page.getByRole('heading', { name: 'Inputs: 3 cards' })).toBeVisible()
    expect(column('inputs')).toEqual(['Money'])
    await keys('{Enter}')
    expect(column('inputs')).toEqual(['Money', 'Coaches', 'Rooms', 'Time'])
    expect(state().selection.size).toBe(3)
    await expect.poll(() => document.activeElement).toBe(cardElement('Coaches'))
    await keys('{Control>}z{/Control}')
    expect(column('inputs')).toEqual(['Money'])
  })

  it('adds nothing when called off', async () => {
    paste('One\nTwo')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await keys('{Escape}')
    expect(state().dialog).toBeNull()
    expect(undoNames()).toEqual([])
  })

  it('puts the columns of a table into the lanes from the current one on', async () => {
    await userEvent.click(cardElement('Meet'))
    paste('Plan\tHope\nWork\tCalm\textra')
    await page.getByRole('button', { name: 'Add 5 cards' }).click()
    expect(column('activities')).toEqual(['Meet', 'Plan', 'Work'])
    expect(column('outcomes')).toEqual(['Trust', 'Hope', 'Calm', 'extra'])
  })

  it('goes by the headings of a table that names the lanes', async () => {
    paste('Intended outcomes\tInputs\nCalm\tRooms')
    await page.getByRole('button', { name: 'Add 2 cards' }).click()
    expect(column('inputs')).toEqual(['Money', 'Rooms'])
    expect(column('outcomes')).toEqual(['Trust', 'Calm'])
  })

  it('says in one sentence when it is too much', () => {
    paste(Array.from({ length: 501 }, (_, at) => `Card ${at}`).join('\n'))
    expect(state().notice?.says).toContain('more than 500 cards')
    expect(undoNames()).toEqual([])
  })

  it('leaves text fields their own', async () => {
    await keys('{F2}')
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    paste('One\nTwo')
    expect(state().dialog).toBeNull()
    await keys('{Escape}')
  })
})

describe('copying cards', () => {
  it('pastes what was copied with its links, under new ids, by real keys', async () => {
    await keys('{Control>}a{/Control}{Control>}c{/Control}')
    expect(said()).toBe('3 cards copied.')
    await keys('{Control>}v{/Control}')
    await expect.poll(() => column('inputs')).toEqual(['Money', 'Money'])
    expect(linkPairs()).toEqual(['Money > Meet', 'Money > Meet'])
    expect(undoNames()).toEqual(['paste'])
  })

  it('cuts, and brings back', async () => {
    await keys('{Control>}x{/Control}')
    expect(column('inputs')).toEqual([])
    expect(undoNames()).toEqual(['cut'])
    await keys('{Control>}v{/Control}')
    await expect.poll(() => column('inputs')).toEqual(['Money'])
  })

  it('offers other apps a line a card, under the lanes’ names when there are several', async () => {
    const copied = (): DataTransfer => {
      const clipboardData = new DataTransfer()
      const at = document.activeElement ?? document.body
      at.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
      return clipboardData
    }
    expect(copied().getData('text/plain')).toBe('Money')
    await keys('{Control>}a{/Control}')
    expect(copied().getData('text/plain')).toBe(
      'Inputs\n• Money\n\nImplementation activities\n• Meet\n\nIntended outcomes\n• Trust',
    )
  })

  it('takes the text where the app’s own data is not what it should be', () => {
    paste('Coaches', '{"format":"logic-model","version":1')
    expect(column('inputs')).toEqual(['Money', 'Coaches'])
  })
})
