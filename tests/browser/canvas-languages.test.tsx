import { expect, it } from 'vitest'
import { languages } from './example'
import { onStage, show } from './stage'

onStage()

/** At a line's end a space may hang over. */
const space = 5

const textOf = (words: string) =>
  Array.from(document.querySelectorAll<HTMLElement>('.card-text')).find(at => at.innerText.includes(words))

/** A card's words, as far as they reach out of their box; in whole pixels. */
const beyond = (text: HTMLElement) => Math.max(0, text.scrollWidth - text.clientWidth)

it('draws cards of every language in the app’s own fonts, in lines that fit', async () => {
  show(languages)
  const families = ['Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans SC', 'Noto Sans TC', 'Noto Sans KR']
  const loaded = () =>
    Array.from(document.fonts).flatMap(({ family, status }) =>
      status === 'loaded' ? [family.replaceAll('"', '')] : [],
    )
  await expect.poll(loaded, { timeout: 25_000 }).toEqual(expect.arrayContaining(families))
  const texts = document.querySelectorAll<HTMLElement>('.card-text')
  // Cards out of view are not drawn.
  expect(texts.length).toBeGreaterThan(20)
  for (const text of texts) expect(beyond(text), text.innerText).toBeLessThanOrEqual(space)
})

it('sets Arabic and Hebrew from the right, and all else from the left', async () => {
  show(languages)
  await expect.poll(() => textOf('معلّمتان')).toBeTruthy()
  const sideOf = (words: string) => {
    const text = textOf(words)
    return text && getComputedStyle(text).direction
  }
  expect(sideOf('معلّمتان')).toBe('rtl')
  expect(sideOf('שתי מורות')).toBe('rtl')
  expect(sideOf('两位会说中文')).toBe('ltr')
  expect(textOf('兩位會說中文')?.lang).toBe('zh-Hant')
})
