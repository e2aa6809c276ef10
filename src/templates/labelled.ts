import type { Settings } from '../settings'
import type { Template } from './template'

const plain = new WeakMap<Template, Template>()

const inPlain = (template: Template): Template => ({
  ...template,
  columns: template.columns.map(column =>
    // Somebody's own form may have a name only.
    Object.values(column.plain).some(words => words === '')
      ? column
      : { ...column, label: column.plain, plain: column.label },
  ),
})

/** A template as its columns are named to one person: with plain labels, what each means comes first. */
export const labelled = (template: Template, labels: Settings['labels']): Template => {
  if (labels === 'technical') return template
  const known = plain.get(template) ?? inPlain(template)
  plain.set(template, known)
  return known
}
