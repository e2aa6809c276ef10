import './fake-host'
import axe from 'axe-core'
import { flushSync } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { goOn } from '../../renderer/present/slides'
import { useStore } from '../../renderer/store'
import { blankElement, blankLink, blankMark, blankModel } from '../../src/model/blank'
import type { Model } from '../../src/model/model'
import { coaching, keys, onProjector, place, present, told } from './on-the-stage'
import { small } from './window'

onProjector()

const words = 'Teachers in all four schools share the same reading routines'

/** Sixty cards in the three lanes and eighty links among them. */
const crowded: Model = {
  ...blankModel('crowded', 'en'),
  elements: Array.from({ length: 60 }, (_, at) =>
    blankElement(`e${at}`, at < 20 ? 'input' : at < 40 ? 'activity' : 'outcome', `${words}, ${at}`),
  ),
  links: Array.from({ length: 80 }, (_, at) =>
    at < 40
      ? blankLink(`l${at}`, `e${at % 20}`, `e${20 + ((at * 7) % 20)}`)
      : blankLink(`l${at}`, `e${20 + (at % 20)}`, `e${40 + ((at * 11) % 20)}`),
  ),
}
const manyCauses: Model = {
  ...blankModel('many', 'en'),
  elements: [
    ...Array.from({ length: 8 }, (_, at) => blankElement(`i${at}`, 'input', `${words}, ${at}`)),
    blankElement('a', 'activity', words),
  ],
  links: Array.from({ length: 8 }, (_, at) => blankLink(`l${at}`, `i${at}`, 'a')),
}

const tooSmall = () =>
  [...document.querySelectorAll('.stage *')]
    .filter(one =>
      [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .filter(one => Number.parseFloat(getComputedStyle(one).fontSize) < 20)
const beyond = () =>
  [...document.querySelectorAll('.stage-picture, .stage-said')].filter(
    one => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
  )

describe('from the back of a room, at 1280 × 720', () => {
  it('a crowded model is told whole, nothing small and nothing cut off', async () => {
    await present(crowded)
    const seen = new Set<string>()
    await keys('{ArrowRight}')
    while (place() !== '') {
      expect([tooSmall(), beyond(), place()]).toEqual([[], [], place()])
      for (const code of document.querySelectorAll('.stage-code b')) seen.add(code.textContent)
      flushSync(goOn)
    }
    expect(seen.size).toBe(60)
  })

  it('eight causes stand whole beside their effect', async () => {
    await present(manyCauses)
    await keys('{ArrowRight}')
    expect(document.querySelectorAll('.stage-cause')).toHaveLength(8)
    expect([tooSmall(), beyond()]).toEqual([[], []])
  })

  it('what is not whole even in the least type is gone through before the next step', async () => {
    const long = {
      ...manyCauses,
      elements: manyCauses.elements.map(one => ({ ...one, text: words.repeat(3) })),
    }
    await present(long)
    await keys('{ArrowRight}')
    const picture = () => document.querySelector('.stage-picture') ?? document.body
    expect(picture().scrollTop).toBe(0)
    await keys('{ArrowRight}')
    expect([picture().scrollTop > 0, place()]).toEqual([true, '1 of 1'])
    for (let presses = 0; place() !== ''; presses += 1) {
      expect(presses).toBeLessThan(9)
      await keys('{ArrowRight}')
    }
  })

  it('a picture takes the largest type it is whole in', async () => {
    await present()
    await keys('{ArrowRight}')
    const size = () => document.querySelector<HTMLElement>('.stage-picture')?.dataset.size
    await expect.poll(size).toBe('loud')
  })
})

it('a model without links is walked lane by lane, and an empty one says what to do', async () => {
  await present({ ...small, links: [] })
  expect(place()).toBe('3 steps')
  await keys('{ArrowRight}')
  expect(told()).toBe('How will common routines come about? The model does not say yet.')
  await keys('{Escape}')
  await present(blankModel('none', 'en'))
  await expect
    .element(page.getByText('Leave with Escape, write the first card, and come back.'))
    .toBeVisible()
})

describe.each(['light', 'dark', 'contrast'] as const)('what a checker finds, %s', theme => {
  it.each(['opening', 'a step', 'a marked step', 'ending'])('nothing on %s', async screen => {
    useStore.setState(at => ({ settings: { ...at.settings, theme } }))
    await present({ ...coaching, marks: [{ ...blankMark('k', 'a', 'doubt'), note: 'Released?' }] })
    if (screen === 'a step') await keys('{ArrowRight}')
    if (screen === 'a marked step') await keys('{ArrowRight}{ArrowRight}')
    if (screen === 'ending') await keys('{End}')
    await keys('{Tab}')
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme)
    await Promise.all(document.getAnimations().map(one => one.finished))
    const { violations } = await axe.run('.present')
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  })
})
