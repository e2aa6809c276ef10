import { blankTemplate } from '../model/blank'
import type { CustomField, CustomTemplate } from '../model/custom-template'
import type { Id, Model } from '../model/model'
import type { Language } from '../words/words'
import { unsaid } from './custom'
import { sample } from './sample'
import type { Field, Template } from './template'

/** A template written down as somebody's own form, in the words of one language. */
export const writtenDown = (template: Template, id: Id, language: Language): CustomTemplate => {
  const { name, source, columns, spans, header, footer, matrix, limits } = template
  return {
    ...blankTemplate(id, name[language]),
    source: source[language],
    columns: columns.map(column => ({
      id: column.id,
      label: column.label[language],
      plain: column.plain[language],
      prompt: column.prompt[language],
      takes: column.takes,
      horizons: (column.horizons ?? []).map(horizon => horizon || unsaid),
      row: column.row?.[language] ?? '',
      more: [],
    })),
    spans: spans.map(span => ({ id: span.id, label: span.label[language], over: span.over, more: [] })),
    header: header.map(boxIn),
    footer: footer.map(boxIn),
    matrix: {
      facets: (matrix?.facets ?? []).map(facet => ({ id: facet.id, label: facet.label[language], more: [] })),
      reading: matrix?.reading[language] ?? '',
      more: [],
    },
    limits: { ...limits, more: [] },
  }

  function boxIn({ id, label, prompt }: Field): CustomField {
    return { id, label: label[language], prompt: prompt[language], more: [] }
  }
}

/** A form of one's own after a template: everything of it, also what only its own file says, under another name. */
export const copyOf = (
  { templates }: Pick<Model, 'templates'>,
  template: Template,
  { id, name }: Pick<CustomTemplate, 'id' | 'name'>,
  language: Language,
): CustomTemplate => {
  const own = templates.find(form => form.id === template.id)
  return { ...(own ?? writtenDown(template, id, language)), id, name }
}

/** A form with its columns said: one that says none has the sample's. */
export const spelledOut = (form: CustomTemplate, language: Language): CustomTemplate => {
  if (form.columns.length > 0) return form
  const { columns, spans } = writtenDown(sample, form.id, language)
  return { ...form, columns, spans }
}
