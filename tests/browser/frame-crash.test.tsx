import './fake-host'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { CrashGuard } from '../../renderer/panels/crash'
import { Working } from '../../renderer/panels/working'
import { presentModel } from '../../renderer/store'
import { during } from '../../renderer/work/progress'
import { lastAsked } from './fake-host'
import { show, small } from './window'

const place = document.body.appendChild(document.createElement('div'))
const root = createRoot(place, { onCaughtError: () => undefined })
afterEach(() => root.render(null))

describe('when something goes wrong in the window', () => {
  it('keeps the document, offers to save a copy, and carries on', async () => {
    show(small)
    let isBroken = true
    const Fragile = () => {
      if (isBroken) throw new Error('broken on purpose')
      return <p>Drawn again</p>
    }
    root.render(
      <CrashGuard>
        <Fragile />
      </CrashGuard>,
    )
    await page.getByRole('button', { name: 'Save a copy' }).click()
    await expect.element(page.getByText('A copy was saved as saved.logicmodel.')).toBeVisible()
    expect(lastAsked('save')).toMatchObject({ as: true })
    expect(presentModel().initiative.name).toBe('Shared coaching')
    isBroken = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.element(page.getByText('Drawn again')).toBeVisible()
  })
})

describe('work that takes long', () => {
  it('is shown after a while, and can be called off', async () => {
    root.render(<Working />)
    const cancel = vi.fn()
    let finish = (): void => undefined
    const done = new Promise<void>(resolve => {
      finish = resolve
    })
    const shown = during({ says: 'Making the PDF', cancel }, done)
    expect(document.querySelector('.working')).toBeNull()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(cancel).toHaveBeenCalledOnce()
    finish()
    await shown
    await expect.poll(() => document.querySelector('.working')).toBeNull()
  })
})
