import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { format, formFormat } from '../../src/file/format'
import { readForm } from '../../src/file/open-form'
import { saveText } from '../../src/file/save'
import { formText } from '../../src/file/save-form'
import { wordsOf } from '../../src/words/words'
import { opened } from './opening'

// Files as each version of the format wrote them. A file on somebody's disk changes no more, and neither do these: a
// new version of the format, or a new part of it, gets a file of its own here, and its digest.
const frozen: ReadonlyArray<readonly [version: number, name: string, sha256: string]> = [
  [1, 'every-key', '8a34b1249f0d8974e1a11b97adebaabd6e35b7084e3c68c56b1bc28e3a4c843c'],
  [1, 'own-form', 'cec6f717cb59dd25d76b5e4cbb9c0dbf4e73098c41373544a03f1342bb07fe03'],
  [1, 'own-logo', 'af4d139264096f0839845a184f1b21cb58406b50d9c20684b8d73e422a8c8db4'],
  [1, 'inside-pdf', '31c265f78ca66d0e3c11dfb54d16fd1e00e60b498879a381725cb12230ae5977'],
]

/** The same of forms saved for others. */
const frozenForms: typeof frozen = [
  [1, 'form', '3b32f6f616478064d705965c2e7a72521b51b1dfd8426dd7636d6c1568763f7d'],
]

const bytesOf = (name: string, extension: string = format.extension): Buffer =>
  readFileSync(new URL(`../fixtures/files/${name}.${extension}`, import.meta.url))

test('every version of the format up to this one has a file', () => {
  const versions = Array.from({ length: format.version }, (_, at) => at + 1)
  expect([...new Set(frozen.map(([version]) => version))]).toEqual(versions)
})

test.each(frozen)('version %i, %s: nobody has edited it', (_version, name, sha256) => {
  expect(createHash('sha256').update(bytesOf(name)).digest('hex')).toBe(sha256)
})

test.each(frozen)('version %i, %s: opens whole, and is saved as the newest', (version, name) => {
  const text = bytesOf(name).toString()
  expect(text).toContain(`"version": ${version},`)
  const { model, problems, newer } = opened(text)
  expect({ problems, newer }).toEqual({ problems: [], newer: false })
  const saved = saveText(model)
  expect(saved).toContain(`"version": ${format.version},`)
  expect(opened(saved).model).toEqual(model)
})

test('every version of the format for forms up to this one has a file', () => {
  const versions = Array.from({ length: formFormat.version }, (_, at) => at + 1)
  expect([...new Set(frozenForms.map(([version]) => version))]).toEqual(versions)
})

test.each(frozenForms)('form of version %i, %s: nobody has edited it', (_version, name, sha256) => {
  const bytes = bytesOf(name, formFormat.extension)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
})

test.each(frozenForms)('form of version %i, %s: opens whole, and is saved as the newest', (version, name) => {
  const bytes = bytesOf(name, formFormat.extension)
  expect(bytes.toString()).toContain(`"version": ${version},`)
  const read = readForm(bytes, wordsOf('en'))
  if (!read.ok) throw new Error(read.error.says)
  expect([read.value.problems, read.value.isUsable]).toEqual([[], true])
  const saved = formText(read.value.form)
  expect(saved).toContain(`"version": ${formFormat.version},`)
  const again = readForm(new TextEncoder().encode(saved), wordsOf('en'))
  expect(again.ok && again.value.form).toEqual(read.value.form)
})
