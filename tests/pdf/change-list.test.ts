import { expect, test } from 'vitest'
import { makeListPdf } from '../../src/exports/make-paper'
import { compareModels } from '../../src/file/compare'
import { groupsOf } from '../../src/file/differences/groups'
import { tellingOf, written } from '../../src/file/differences/telling'
import { setText } from '../../src/model/edits/elements'
import { removeThings } from '../../src/model/edits/remove'
import type { Model } from '../../src/model/model'
import { type ChangeList, changeSections } from '../../src/page/change-list'
import { composeChanges } from '../../src/page/compose-changes'
import { dateInWords } from '../../src/page/dates'
import { type Language, wordsOf } from '../../src/words/words'
import { fonts, typesetter } from '../page/fonts'
import { example, fixture, letter, modelOf } from '../page/models'
import { checkPdf } from './checker/checks'
import { type Expected, plain } from './checker/expected'
import { readPdf } from './read-pdf'

const coaching = example('joint-literacy-coaching')
const [first, second] = coaching.elements

const listOf = (before: Model, after: Model, language: Language): ChangeList => {
  const words = wordsOf(language)
  const tell = tellingOf([before, after], words)
  return {
    title: words.versions.sinceNamed('As adopted'),
    facts: [words.comparing.paper.here(after.initiative.name), words.versions.present('Ana, Ben')],
    language: after.language,
    sections: changeSections(groupsOf(compareModels(before, after)), words, ({ difference }) =>
      written(tell(difference), words),
    ),
  }
}

/** Told from the list, and not from how it is drawn. */
const expectedOf = (list: ChangeList, language: Language): Expected => {
  const own = list.language.startsWith(language) ? list.language : language
  const said = (role: string, text: string, language: string) => ({ role, text: plain(text), language })
  return {
    title: plain(list.title),
    language: list.language,
    texts: [
      said('H1', list.title, own),
      ...list.facts.map(fact => said('P', fact, own)),
      said('P', dateInWords(letter.date, wordsOf(language)), own),
      ...list.sections.flatMap(({ title, rows }) => [
        said('H2', title, own),
        ...rows.flatMap(({ head, body }) => [
          ...(head === '' ? [] : [said('P', head, own)]),
          said('P', body, list.language),
        ]),
      ]),
    ],
    links: [],
    sizes: composeChanges(list, { ...letter, language }, typesetter).sheets.map(({ width, height }) => [
      width,
      height,
    ]),
  }
}

const made = (list: ChangeList, language: Language = 'en') =>
  makeListPdf(list, { ...letter, language }, fonts).files[0] ?? new Uint8Array()

test('a list of changes is read title first, then group by group, in the words that changed', async () => {
  const changed = removeThings(setText(coaching, first?.id ?? '', 'Three coaches shared by four schools'), [
    second?.id ?? '',
  ])
  const list = listOf(coaching, changed, 'en')
  expect(checkPdf(made(list), expectedOf(list, 'en'))).toEqual([])
  const { pages } = await readPdf(made(list))
  expect(pages.every(({ width, height }) => height > width)).toBe(true)
  const text = pages.map(one => one.text).join('\n')
  expect(text).toContain('[was “Two literacy”, now “Three”] coaches shared by four schools')
  expect(text).toContain(`Removed: Input “${second?.text}”`)
})

test('it goes on over pages, in every language the app speaks and about models in any', () => {
  const languages = fixture('languages')
  for (const [list, language] of [
    [listOf(modelOf([]), coaching, 'en'), 'en'],
    [listOf(modelOf([]), coaching, 'es'), 'es'],
    [listOf(modelOf([]), languages, 'es'), 'es'],
  ] as const) {
    expect(checkPdf(made(list, language), expectedOf(list, language))).toEqual([])
    const drawing = composeChanges(list, { ...letter, language }, typesetter)
    expect(drawing.sheets.length).toBeGreaterThan(1)
    expect(drawing.missing).toEqual([])
  }
})

test('what is said of a row stands beside it', () => {
  const list = listOf(coaching, setText(coaching, first?.id ?? '', 'Three coaches'), 'en')
  const taken = {
    ...list,
    sections: list.sections.map(one => ({ ...one, rows: one.rows.map(row => ({ ...row, head: 'Taken' })) })),
  }
  expect(checkPdf(made(taken), expectedOf(taken, 'en'))).toEqual([])
  expect(checkPdf(made(list), expectedOf(taken, 'en'))).not.toEqual([])
})
