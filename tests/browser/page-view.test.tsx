import './fake-host'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { usePage } from '../../renderer/page/page-store'
import { edit, presentModel, select, state, useStore } from '../../renderer/store'
import { callOff } from '../../renderer/work/work'
import { setText } from '../../src/model/edits/elements'
import { lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const said = (): string => document.querySelector('.sheet')?.textContent ?? ''

/** Shows a model's pages, and waits until they stand there. */
const open = async (model = small): Promise<void> => {
  usePage.setState({ sheets: null, zoom: null })
  show(model)
  runCommand('view.page')
  await expect.poll(said, { timeout: 20_000 }).toContain(model.initiative.name)
}

const shownSize = () => {
  const { width = 0, height = 0 } = document.querySelector('.sheet > svg')?.getBoundingClientRect() ?? {}
  return { width, height }
}

describe('the page view', () => {
  it('shows the exact pages, and follows every change at once', async () => {
    await open()
    await expect.element(page.getByText('1 page · Letter, 8½ × 11 in, landscape')).toBeVisible()
    edit('edit-text', model => setText(model, 'o', 'Routines that both share'))
    await expect.poll(said).toContain('Routines that both share')
    runCommand('edit.undo')
    await expect.poll(said).toContain('Common routines')
  })

  it('changes paper, direction and margins as edits that undo takes back', async () => {
    await open()
    await page
      .getByRole('button', { name: /^Paper|Paper$/ })
      .first()
      .click()
    await page.getByRole('option', { name: 'A3, 297 × 420 mm' }).click()
    await page.getByText('Portrait').click()
    await page.getByRole('button', { name: /Margins/ }).click()
    await page.getByRole('option', { name: 'Wide, 1 in' }).click()
    expect(presentModel().page).toMatchObject({ paper: 'a3', portrait: true, margins: 'wide' })
    await expect.poll(() => usePage.getState().sheets?.width).toBe(841.89)
    await expect.poll(() => document.querySelector('.sheet text tspan')?.getAttribute('x')).toBe('72')
    for (const _ of ['margins', 'portrait', 'paper']) runCommand('edit.undo')
    expect(presentModel().page).toEqual(small.page)
  })

  it('sets the model as a table, which then needs none on a last page', async () => {
    await open()
    const connectors = () => document.querySelectorAll('.sheet path').length
    const before = connectors()
    await page.getByText('Table', { exact: true }).click()
    expect(presentModel().page.arrangement).toBe('table')
    await expect.poll(connectors).toBeLessThan(before)
    await expect.element(page.getByText('The model as a table')).not.toBeInTheDocument()
    runCommand('edit.undo')
    await expect.poll(connectors).toBe(before)
    await expect.element(page.getByText('The model as a table')).toBeVisible()
  })

  it('writes status and date at the foot', async () => {
    await open()
    await userEvent.fill(page.getByRole('textbox', { name: 'Date' }), '2027-05-14')
    await page.getByRole('button', { name: 'As adopted…' }).click()
    expect(presentModel().page.status).toBe('As adopted by the board on 14 May 2027')
    await expect.poll(said).toContain('As adopted by the board on 14 May 2027 · 14 May 2027')
  })

  it('adds what may follow the model as pages of its own', async () => {
    await open()
    await page.getByText('If–then sentences').click()
    expect(presentModel().page.include).toEqual(['reading'])
    await expect.poll(() => document.querySelectorAll('.sheet').length).toBe(2)
    const last = document.querySelector('[data-page="2"]')?.textContent
    expect(last).toContain('If we have two coaches, then we can')
    await page.getByText('If–then sentences').click()
    await expect.poll(() => document.querySelectorAll('.sheet').length).toBe(1)
  })

  it('keeps the place, the selection and the view of the model, and gives the keyboard back', async () => {
    show(small)
    select(['a'])
    const before = document.querySelector('[data-lane]')?.getBoundingClientRect().x
    runCommand('view.page')
    await expect.poll(() => document.activeElement?.className).toBe('page-stage')
    await userEvent.keyboard('{Escape}')
    expect(state().place).toBe('model')
    await expect.poll(() => document.activeElement?.closest('[data-canvas]')).not.toBeNull()
    expect([...state().selection]).toEqual(['a'])
    expect(document.querySelector('[data-lane]')?.getBoundingClientRect().x).toBe(before)
  })

  it('takes no key for the canvas behind it', async () => {
    await open()
    await userEvent.keyboard('x')
    await userEvent.keyboard('{Control>}1{/Control}{Delete}')
    expect(presentModel()).toBe(state().saved)
    expect(state().editing).toBeNull()
  })

  it('fits a whole page, and zooms from there', async () => {
    await open()
    const stage = document.querySelector('.page-stage')
    await expect.poll(() => shownSize().height).toBeGreaterThan(300)
    expect(shownSize().height).toBeLessThanOrEqual(stage?.clientHeight ?? 0)
    runCommand('view.zoom-actual')
    await expect.poll(() => Math.round(shownSize().width)).toBe(1056)
    runCommand('view.zoom-in')
    await expect.poll(() => Math.round(shownSize().width)).toBe(1267)
    runCommand('view.fit')
    await expect.poll(() => shownSize().height).toBeLessThanOrEqual(stage?.clientHeight ?? 0)
  })

  it('goes back to the model for what is worked beside the canvas', async () => {
    await open()
    runCommand('view.initiative')
    expect(state().place).toBe('model')
    expect(state().panel).toBe('initiative')
  })

  it('stays while other dialogs come and go', async () => {
    await open()
    runCommand('file.preferences')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => state().dialog).toBeNull()
    expect(state().place).toBe('page')
  })

  it('says when laying out was called off, and does it again when asked', async () => {
    await open()
    edit('edit-text', model => setText(model, 'o', 'A later word'))
    await expect
      .poll(() => {
        callOff()
        return usePage.getState().isBehind
      })
      .toBe(true)
    await page.getByRole('button', { name: 'Lay out again' }).click()
    await expect.poll(said).toContain('A later word')
    expect(usePage.getState().isBehind).toBe(false)
  })

  it('copies the page as a picture, with its letters drawn in their own typeface', async () => {
    await open()
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    runCommand('file.copy-page')
    await expect.element(page.getByText('Page 1 was copied as a picture.').last()).toBeVisible()
    const png = await write.mock.calls[0]?.[0][0]?.getType('image/png')
    const picture = await createImageBitmap(png ?? new Blob())
    expect([picture.width, picture.height]).toEqual([792 * 3, 612 * 3])
    expect(inkOf(picture)).toBeGreaterThan(1000)
    write.mockRestore()
  })

  it('exports as any kind of paper from where the page is', async () => {
    await open()
    await page.getByRole('button', { name: 'Export as' }).click()
    await page.getByRole('menuitem', { name: 'SVG pictures' }).click()
    await expect
      .poll(() => lastAsked('exportPaper'))
      .toMatchObject({ format: 'svg', suggestedName: 'Shared coaching.svg' })
  })

  it.each(['light', 'dark', 'contrast'] as const)('has no fault that axe can find: %s', async theme => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    await open()
    const { violations } = await axe.run(document)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

/** How many dots of a picture are dark. */
const inkOf = (picture: ImageBitmap): number => {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const pen = canvas.getContext('2d')
  pen?.drawImage(picture, 0, 0)
  const dots = pen?.getImageData(0, 0, picture.width, picture.height).data ?? []
  let dark = 0
  for (let at = 0; at < dots.length; at += 4) if ((dots[at] ?? 255) < 80) dark += 1
  return dark
}
