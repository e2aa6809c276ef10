import { expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { state } from '../../renderer/store'
import { blankElement, blankLink, blankModel } from '../../src/model/blank'
import { keys, onStage, show } from './stage'

onStage()

const says = () => document.querySelector('.link-says')?.textContent ?? null

/** A point on the connector, in the window's pixels. */
const onLink = async (): Promise<{ x: number; y: number }> => {
  await expect.poll(() => document.querySelector('[data-link] .connector-line')).not.toBeNull()
  const line = document.querySelector<SVGPathElement>('[data-link] .connector-line')
  const matrix = line?.getScreenCTM()
  if (!line || !matrix) throw new Error('No connector is shown')
  const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(matrix)
  return { x, y }
}

it('says a connector’s sentence while the pointer rests on it, and not a moment longer', async () => {
  show({
    ...blankModel('m', 'en'),
    elements: [blankElement('i', 'input', 'Two coaches'), blankElement('a', 'activity', 'Run cycles')],
    links: [{ ...blankLink('l', 'i', 'a'), assumption: 'Both stay', evidence: 'none' }],
  })
  const { x, y } = await onLink()
  await commands.mouse('move', 5, 5)
  await commands.mouse('move', x, y)
  await expect
    .poll(says)
    .toBe('If we have two coaches, then we can run cycles, assuming both stay.Evidence: looked, found none.')
  const box = document.querySelector('.link-says')?.getBoundingClientRect()
  expect(Math.abs((box?.left ?? 0) - x)).toBeLessThan(40)
  expect(Math.abs((box?.top ?? 0) - y)).toBeLessThan(40)
  await commands.mouse('move', x, y - 150)
  await expect.poll(says).toBeNull()
  await commands.mouse('move', x, y)
  await expect.poll(says).not.toBeNull()
  await keys('{Escape}')
  await expect.poll(says).toBeNull()
  expect(state().selection.size).toBe(0)
})
