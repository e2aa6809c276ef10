import { directionOf } from '../../layout/direction'
import type { Model } from '../../model/model'
import type { PageChoices } from '../../page/choices'
import { dateInWords, periodInWords } from '../../page/dates'
import { type LastPartName, lastPartsOf } from '../../page/last-parts'
import { logoOf } from '../../page/logo'
import { margins, papers } from '../../page/paper'
import type { Field } from '../../templates/template'
import { readingFor } from '../../words/words'
import { mediaOf, officeFile, type Part } from '../office/package'
import { modelTable } from './model-table'
import { floating } from './picture'
import { planTable } from './plan-table'
import { type Scribe, scribeFor } from './scribe'
import { namespaces, numberingXml, settingsXml, stylesXml } from './styles'
import { line, paragraph, run } from './text'

/** Twentieths of a point. */
const twips = (points: number): number => Math.round(points * 20)

/**
 * A model as a Word document: who and why, the form's table, what it assumes, the model read aloud, the evaluation
 * plan, and what else is included.
 */
export const docxOf = (model: Model, choices: PageChoices): Uint8Array<ArrayBuffer> => {
  const scribe = scribeFor(model, choices)
  const { words } = scribe
  const language = model.language || choices.language
  const title = model.initiative.name.trim() || words.model.untitled
  const [short, long] = papers[choices.paper].map(twips)
  const [width = 0, height = 0] = choices.portrait ? [short, long] : [long, short]
  const margin = twips(margins[choices.margins])
  const room = width - 2 * margin
  const turned = choices.portrait ? '' : ' w:orient="landscape"'
  const last =
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="360" w:footer="360" w:gutter="0"/></w:sectPr>`
  const logo = logoOf(model, scribe.template.id)
  const content = [
    ...opening(title, logo ? floating(logo, 'rId5', logo.alt.trim() || words.page.logo) : '', scribe),
    ...fields(scribe.template.header, scribe),
    scribe.ownLine(words.wordPaper.model, 'Heading1'),
    modelTable(scribe, room),
    ...fields(scribe.template.footer, scribe),
    ...list(words.model.assumptions, model.assumptions, scribe),
    ...list(words.model.externalFactors, model.externalFactors, scribe),
    ...parts(['reading'], scribe),
    scribe.ownLine(words.wordPaper.plan, 'Heading1'),
    planTable(scribe, room),
    // The reading and the indicators stand above, whole.
    ...parts(
      choices.include.filter(name => name !== 'reading' && name !== 'indicators'),
      scribe,
    ),
  ]
  const written = new Map<string, Part>([
    [
      'word/document.xml',
      {
        type: 'wordprocessingml.document.main',
        // Word wants a paragraph after a table that stands last; one that takes no room, and so no page of its own.
        xml: `<w:document ${namespaces}><w:body>${content.join('')}${last}${section}</w:body></w:document>`,
        refersTo: {
          rId1: ['styles', 'styles.xml'],
          rId2: ['numbering', 'numbering.xml'],
          rId3: ['settings', 'settings.xml'],
          rId4: ['footer', 'footer1.xml'],
          ...(logo ? { rId5: ['image', `media/logo.${logo.type}`] } : {}),
        },
      },
    ],
    ['word/styles.xml', { type: 'wordprocessingml.styles', xml: stylesXml(language) }],
    ['word/numbering.xml', { type: 'wordprocessingml.numbering', xml: numberingXml }],
    ['word/settings.xml', { type: 'wordprocessingml.settings', xml: settingsXml }],
    ['word/footer1.xml', { type: 'wordprocessingml.footer', xml: footer(scribe, room) }],
  ])
  const media = new Map(
    logo ? [[`word/media/logo.${logo.type}`, mediaOf({ format: logo.type, data: logo.data })]] : [],
  )
  return officeFile(written, media, { title, language, date: choices.date })
}

const opening = (title: string, logo: string, { model, words, own, ownLine }: Scribe): readonly string[] => {
  const { name, purpose, partners, home, start, end } = model.initiative
  const names = partners.map(partner => partner.name.trim()).filter(partner => partner !== '')
  const facts = [names.join(' · '), home.trim()].filter(fact => fact !== '')
  const period = periodInWords(start, end, words)
  return [
    paragraph(`${logo}${name.trim() === '' ? own(title) : run(title)}`, 'Title', directionOf(title)),
    ...(purpose.trim() === '' ? [] : [line(purpose.trim())]),
    ...facts.map(fact => line(fact, 'Facts')),
    ...(period === '' ? [] : [ownLine(period, 'Facts')]),
  ]
}

const fields = (boxes: readonly Field[], { model, formLine }: Scribe): readonly string[] =>
  boxes.flatMap(({ id, label }) => {
    const text = (model.fields.get(id) ?? '').trim()
    return text === '' ? [] : [formLine(label, 'Heading2'), line(text)]
  })

const list = (
  title: string,
  items: readonly { readonly text: string }[],
  { ownLine }: Scribe,
): readonly string[] => {
  const texts = items.map(({ text }) => text.trim()).filter(text => text !== '')
  return texts.length === 0
    ? []
    : [ownLine(title, 'Heading2'), ...texts.map(text => line(text, 'ListBullet'))]
}

/** What may follow the model, in words. */
const parts = (
  names: readonly LastPartName[],
  { model, template, words, own, ownLine }: Scribe,
): readonly string[] =>
  lastPartsOf(model, template, names, words).flatMap(({ name, title, rows }) => [
    ownLine(title, 'Heading1'),
    ...rows.map(({ code, head, body, lang }) =>
      paragraph(
        [
          code === '' ? '' : own(`${code}  `, { look: 'strong' }),
          head === '' ? '' : run(`${head.trim()}\n`, { look: 'strong' }),
          run(body.trim(), { language: name === 'reading' ? readingFor(model, words).language : lang }),
        ].join(''),
        undefined,
        directionOf(head || body),
      ),
    ),
  ])

/** Status and day at the left, the page's number at the right. */
const footer = ({ model, choices, words, own }: Scribe, room: number): string => {
  const status = model.page.status.trim()
  const day = dateInWords(choices.date, words)
  const counts: Readonly<Record<string, string>> = { '1': 'PAGE', '2': 'NUMPAGES' }
  const number = words.page
    .pageOf(1, 2)
    .split(/([12])/u)
    .map(piece => {
      const field = counts[piece]
      return field === undefined
        ? own(piece, { look: 'quiet' })
        : `<w:fldSimple w:instr="${field}">${run(piece, { look: 'quiet' })}</w:fldSimple>`
    })
  const left = status === '' ? '' : run(`${status} · `, { look: 'quiet' })
  return `<w:ftr ${namespaces}><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="${room}"/></w:tabs></w:pPr>${left}${own(day, { look: 'quiet' })}<w:r><w:tab/></w:r>${number.join('')}</w:p></w:ftr>`
}
