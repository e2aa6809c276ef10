import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { runCommand } from '../../renderer/commands'
import type { OpenedFile } from '../../src/bridge'
import { saveText } from '../../src/file/save'
import type { Model } from '../../src/model/model'
import { ok } from '../../src/result'
import { answers } from './fake-host'

/** Another copy, as the host reads it; with a digest, of a file this computer may have kept a save of. */
export const fileOf = (model: Model, digest: string | null = null): OpenedFile => ({
  name: 'group-b.logicmodel',
  bytes: new TextEncoder().encode(saveText(model)),
  from: digest === null ? null : { digest, at: Date.now() },
})

/** Chooses another copy to lay beside the model. */
export const compare = async (file: OpenedFile): Promise<void> => {
  answers.other = ok(file)
  runCommand('file.compare')
  await expect.element(page.getByRole('dialog')).toBeVisible()
}

export const box = (name: RegExp) => page.getByRole('checkbox', { name })
/** What takes the chosen changes. */
export const done = () => page.getByRole('button', { name: /^Take (\d+ )?changes?$/ })
