import { placeElements } from '../layout/place'
import type { Element, Model } from '../model/model'
import type { PageChoices } from '../page/choices'
import { dateInWords, periodInWords } from '../page/dates'
import { lastPartsOf } from '../page/last-parts'
import { leadsToOf } from '../page/leads-to'
import { codesOf } from '../templates/codes'
import { labelled } from '../templates/labelled'
import { templateOf } from '../templates/templates'
import { wordsOf } from '../words/words'

/**
 * A model as Markdown (CommonMark), in the order the page is read: for wikis, notes and mail. Its words stay words:
 * no sign in them is taken for markup.
 */
export const markdownOf = (model: Model, choices: PageChoices): string => {
  const words = wordsOf(choices.language)
  const template = templateOf(model)
  const codes = codesOf(model, template)
  const leadsTo = leadsToOf(model.links, model.elements, codes)
  const { initiative, page } = model
  const horizons: Readonly<Record<string, string>> = words.model.horizons

  const card = (element: Element): string => {
    const targets = leadsTo.get(element.id) ?? []
    const horizon = element.kind === 'outcome' ? (horizons[element.horizon] ?? element.horizon) : ''
    const leads = targets.length === 0 ? '' : words.page.leadsTo(targets.map(({ code }) => code).join(', '))
    const quiet = [horizon, leads].filter(part => part !== '').join('. ')
    const text = plain(element.text) || words.page.nothingWritten
    return `- **${codes.get(element.id) ?? ''}** ${text}${quiet === '' ? '' : ` (${plain(quiet)})`}`
  }
  const list = (title: string, items: readonly { readonly text: string }[]): string => {
    const lines = items.map(({ text }) => plain(text)).filter(text => text !== '')
    return lines.length === 0 ? '' : `## ${title}\n\n${lines.map(line => `- ${line}`).join('\n')}`
  }

  const columns = placeElements(model, labelled(template, choices.labels))
    .filter(({ column, elements }) => column !== null || elements.length > 0)
    .map(({ column, elements }) => {
      const title = column?.label[choices.language] ?? words.model.notPlaced
      const said =
        elements.length === 0 ? (column?.prompt[choices.language] ?? '') : elements.map(card).join('\n')
      return `## ${title}\n\n${said}`
    })
  const last = lastPartsOf(model, template, choices.include, words).map(({ title, rows }) => {
    const lines = rows.map(({ code, head, body }) => {
      const about = [code && `**${code}**`, plain(head)].filter(part => part !== '').join(' ')
      return `- ${about === '' ? '' : `${about}: `}${plain(body)}`
    })
    return `## ${title}\n\n${lines.join('\n')}`
  })
  const facts = [
    initiative.partners
      .map(({ name }) => plain(name))
      .filter(name => name !== '')
      .join(' · '),
    plain(initiative.home),
    plain(periodInWords(initiative.start, initiative.end, words)),
  ].filter(fact => fact !== '')
  const status = [plain(page.status), plain(dateInWords(choices.date, words))].filter(part => part !== '')
  return `${[
    `# ${plain(initiative.name) || words.model.untitled}`,
    plain(initiative.purpose),
    facts.map(fact => `- ${fact}`).join('\n'),
    ...columns,
    list(words.model.assumptions, model.assumptions),
    list(words.model.externalFactors, model.externalFactors),
    ...last,
    status.join(' · '),
  ]
    .filter(block => block !== '')
    .join('\n\n')}\n`
}

/** A text on one line, with every sign that Markdown or HTML would take for its own written as itself. */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!]/gu, sign => `\\${sign}`)
    // What would begin a list or a rule.
    .replace(/^(\d*)([-+=.)])/u, '$1\\$2')
