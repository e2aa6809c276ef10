import type { CustomTemplate } from '../../model/custom-template'
import { customTemplate } from '../../templates/custom'
import type { Words } from '../../words/words'
import { note, type Reading } from '../reading'
import { quoted } from '../text'

/** Names each custom template that is of no use, and why; it is kept, and a model in it is shown in the sample. */
export const nameUnusableTemplates = (
  reading: Reading,
  templates: readonly CustomTemplate[],
  words: Words,
): void => {
  for (const form of templates) {
    const read = customTemplate(form, words)
    if (read.ok) continue
    const says = words.file.problems['template-not-usable'](quoted(form.name), read.error.says)
    note(reading, 'template-not-usable', reading.places.get(form) ?? null, says)
  }
}
