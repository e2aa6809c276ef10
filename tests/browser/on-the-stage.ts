import './fake-host'
import { beforeEach, expect } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { usePresent } from '../../renderer/present/slides'
import { blankElement, blankLink } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { openWindow, show, small } from './window'

/** A window as a projector shows it, before each test. */
export const onProjector = (): void => {
  openWindow()
  beforeEach(async () => {
    await page.viewport(1280, 720)
    usePresent.setState({ documentId: '', direction: 'backwards', at: 'opening' })
  })
}

export const keys = (text: string): Promise<void> => userEvent.keyboard(text)
/** What is read aloud. */
export const told = (): string => document.querySelector('.stage-said')?.textContent ?? ''
/** How far one is. */
export const place = (): string => document.querySelector('.stage-place')?.textContent ?? ''

/** Two coaches and a grant lead to cycles, those to routines, and an old van to nothing. */
export const coaching: Model = {
  ...small,
  elements: [
    ...small.elements,
    blankElement('g', 'input', 'A grant'),
    blankElement('v', 'input', 'An old van'),
  ],
  links: [...small.links, blankLink('n', 'g', 'a')],
}

/** Presents a model, until the stage has the keyboard. */
export const present = async (model: Model = coaching): Promise<void> => {
  show(model)
  await keys('{F5}')
  await expect.poll(() => document.activeElement?.className).toBe('stage')
}
