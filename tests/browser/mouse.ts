import '@vitest/browser-playwright'
import type { BrowserCommand } from 'vitest/node'

/** Moves, presses, lets go of or asks for a menu with the real mouse at a point of the page under test, in its pixels. */
export const mouse: BrowserCommand<[does: 'move' | 'down' | 'up' | 'menu', x: number, y: number]> = async (
  { page, iframe },
  does,
  x,
  y,
) => {
  const frame = iframe.owner()
  const box = await frame.boundingBox()
  const width = await frame.evaluate(element => element.clientWidth)
  if (!box) throw new Error('The page under test is not shown')
  const scale = box.width / width
  await page.mouse.move(box.x + x * scale, box.y + y * scale, { steps: 4 })
  if (does === 'down') await page.mouse.down()
  if (does === 'up') await page.mouse.up()
  if (does === 'menu') await page.mouse.click(box.x + x * scale, box.y + y * scale, { button: 'right' })
}
