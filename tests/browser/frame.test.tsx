import './fake-host'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import { openList } from '../../renderer/panels/short-lists'
import { edit, select, showDialog, showPanel, state, tell, useStore } from '../../renderer/store'
import { changeInitiative } from '../../src/model/edits/initiative'
import type { Settings } from '../../src/settings'
import { asked, lastAsked } from './fake-host'
import { openWindow, show, small } from './window'

openWindow()

const themes = ['light', 'dark', 'contrast'] as const

const wear = (theme: Settings['theme']) => useStore.setState(at => ({ settings: { ...at.settings, theme } }))

const findings = async (within: string): Promise<readonly string[]> => {
  const { violations } = await axe.run(within)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`),
  )
}

const screens: Readonly<Record<string, () => void>> = {
  start: () => undefined,
  model: () => show(small),
  'initiative and lists': () => {
    show(small)
    showPanel('initiative')
    openList('parked')
  },
  'a notice with an offer': () => {
    show(small)
    tell({ tone: 'trouble', says: 'Something to know.', offers: 'view.problems' })
  },
}

describe.each(themes)('what a checker finds, %s', theme => {
  it.each(Object.keys(screens))('nothing on the screen with %s', async name => {
    wear(theme)
    screens[name]?.()
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme)
    await new Promise(requestAnimationFrame)
    expect(await findings('#root')).toEqual([])
  })

  it.each(['i', 'o', 'l'])('nothing in the details of %s', async id => {
    wear(theme)
    show(small)
    select([id])
    showPanel('initiative')
    await expect.poll(() => document.querySelectorAll('.panel .field').length).toBeGreaterThan(1)
    expect(await findings('.panel')).toEqual([])
  })

  it.each(['preferences', 'template', 'problems', 'shortcuts', 'about'] as const)(
    'nothing in the dialog %s',
    async kind => {
      wear(theme)
      show(small)
      useStore.setState({ problems: [{ id: 'doubled-id', place: 'elements[1].id', says: 'An id twice.' }] })
      showDialog({ kind })
      await expect.poll(() => document.querySelector('.dialog')).not.toBeNull()
      expect(await findings('.scrim')).toEqual([])
    },
  )
})

describe('the frame', () => {
  it('says how the document stands on disk', async () => {
    const mark = () => document.querySelector('.bar-mark')?.textContent
    await expect.poll(mark).toBe('Not saved yet')
    show(small, 'small.logicmodel')
    await expect.poll(mark).toBe('Saved')
    edit('edit-initiative', model => changeInitiative(model, { name: 'Another' }))
    await expect.poll(mark).toBe('Edited')
    expect(lastAsked('describe')).toEqual({ name: 'Another', edited: true, untouched: false })
    runCommand('edit.undo')
    await expect.poll(mark).toBe('Saved')
  })

  it('tells the host which commands can run, and what undo would undo', async () => {
    show(small)
    await expect.poll(() => lastAsked('menu')).toMatchObject({ labels: {} })
    edit('edit-partners', model => ({ ...model, initiative: { ...model.initiative, partners: [] } }))
    await expect
      .poll(() => lastAsked('menu'))
      .toMatchObject({ labels: { 'edit.undo': 'Undo edit partners' } })
  })

  it('offers ways to begin, and steps aside with the first card', async () => {
    const offer = page.getByRole('region', { name: 'Begin a model' })
    await expect.element(offer).toBeVisible()
    await page.getByRole('button', { name: /Common enrollment/ }).click()
    expect(asked).toContainEqual(['openExample', 'common-enrolment'])
    await page.getByRole('button', { name: 'Start blank' }).click()
    await expect.element(offer).not.toBeInTheDocument()
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('Children read{Escape}')
    expect(state().history.present.elements.map(({ kind, text }) => [kind, text])).toEqual([
      ['outcome', 'Children read'],
    ])
  })

  it('opens the panel by command alone, and Escape leads back to the table', async () => {
    show(small)
    select(['a'])
    expect(document.querySelector('.panel')).toBeNull()
    await userEvent.keyboard('{Control>}i{/Control}')
    await expect.poll(() => document.activeElement?.closest('.panel') ?? null).not.toBeNull()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.activeElement?.closest('[data-canvas]') ?? null).not.toBeNull()
  })
})
