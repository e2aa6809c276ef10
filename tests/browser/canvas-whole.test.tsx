import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { panBy } from '../../renderer/canvas/viewport'
import { edit, presentModel, showDocument } from '../../renderer/store'
import { changeLink } from '../../src/model/edits/links'
import { card, cardElement, column, drag, keys, modelOf, onStage, paletteItem, show, within } from './stage'

onStage()

const three = modelOf(
  [card('input', 'Money'), card('activity', 'Meet'), card('outcome', 'Trust')],
  [['Money', 'Meet']],
)

/** What axe finds wrong, one line each. */
const faults = async (): Promise<readonly string[]> => {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}

describe('an empty model', () => {
  it('invites with the outcome lane’s question, which opens the first card', async () => {
    await page.getByRole('button', { name: /What should be different when this works/ }).click()
    await keys('All children read{Escape}')
    expect(column('outcomes')).toEqual(['All children read'])
  })

  it('can be read by everyone', async () => {
    expect(await faults()).toEqual([])
  })
})

describe('a model', () => {
  it('can be read by everyone, whatever is open', async () => {
    show(three)
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
    await userEvent.click(cardElement('Trust'))
    await keys('{Control>}f{/Control}')
    expect(await faults()).toEqual([])
    await keys('{Escape}{Enter}')
    expect(await faults()).toEqual([])
    await keys('{Escape}{Control>}l{/Control}')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    expect(await faults()).toEqual([])
  })

  it('cannot be changed while it is read only', async () => {
    showDocument(three, { fileName: null, readOnly: 'Made by a newer version.', problems: [] })
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBe(3)
    expect(paletteItem('Input').element()).toBeDisabled()
    await drag([within(cardElement('Money')), within(cardElement('Trust'))])
    await userEvent.dblClick(cardElement('Money'))
    await keys('more{Enter}{Delete}{Control>}d1{/Control}{Alt>}{ArrowRight}{/Alt}')
    expect(presentModel()).toBe(three)
  })

  it('draws 300 cards as those in view, and pans to the one that is walked to', async () => {
    const many = Array.from({ length: 300 }, (_, index) => card('input', `Card ${index + 1}`))
    show(modelOf(many))
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBeGreaterThan(3)
    expect(document.querySelectorAll('[data-card]').length).toBeLessThan(40)
    await userEvent.click(cardElement('Card 1'))
    await keys('{End}')
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('Card 300')
    const bottom = () => cardElement('Card 300').getBoundingClientRect().bottom
    await expect.poll(bottom).toBeLessThanOrEqual(window.innerHeight)
  })

  it('leaves the keyboard on its card when that is panned out of view', async () => {
    const many = Array.from({ length: 60 }, (_, index) => card('input', `Card ${index + 1}`))
    show(modelOf(many))
    await expect.poll(() => document.querySelectorAll('[data-card]').length).toBeGreaterThan(3)
    await userEvent.click(cardElement('Card 1'))
    panBy(0, -3000)
    await expect.poll(() => document.querySelector('[data-card="Card 2"]')).toBeNull()
    expect(document.activeElement?.getAttribute('data-card')).toBe('Card 1')
    await keys('{ArrowDown}')
    await expect.poll(() => document.activeElement?.getAttribute('data-card')).toBe('Card 2')
    await expect.poll(() => cardElement('Card 2').getBoundingClientRect().top).toBeGreaterThan(0)
  })

  it('draws of 300 links those in view, and redraws only the one of which something else is said', async () => {
    const pairs = Array.from({ length: 300 }, (_, index) => index + 1)
    show(
      modelOf(
        pairs.flatMap(index => [card('input', `Input ${index}`), card('activity', `Activity ${index}`)]),
        pairs.map(index => [`Input ${index}`, `Activity ${index}`]),
      ),
    )
    const drawn = () => [...document.querySelectorAll('[data-link]')]
    await expect.poll(() => drawn().length).toBeGreaterThan(3)
    expect(drawn().length).toBeLessThan(40)
    const redrawn = new Set<unknown>()
    const watch = new MutationObserver(changes => {
      for (const { target } of changes) redrawn.add(target)
    })
    for (const link of drawn()) watch.observe(link, { subtree: true, childList: true, attributes: true })
    edit('edit-details', model => changeLink(model, 'Input 2 Activity 2', { evidence: 'strong' }))
    const second = drawn().find(link => link.getAttribute('data-link') === 'Input 2 Activity 2')
    await expect.poll(() => second?.getAttribute('data-evidence')).toBe('strong')
    expect(second?.getAttribute('aria-label')).toMatch(/strong/iu)
    watch.disconnect()
    expect([...redrawn]).toEqual([second])
  })
})
