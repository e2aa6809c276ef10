import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTries } from '../../electron/keeping/tries'

it('counts from one start of the app to the next, until told to forget', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tries-'))
  const path = join(folder, 'new', 'tries')
  expect(await openTries(path).count()).toBe(0)
  await openTries(path).add()
  const second = openTries(path)
  await second.add()
  expect(await openTries(path).count()).toBe(2)
  await second.forget()
  await second.forget()
  expect(await openTries(path).count()).toBe(0)
  await second.add()
  await second.forget()
  expect(await openTries(path).count()).toBe(0)
  await writeFile(path, 'no number')
  expect(await openTries(path).count()).toBe(0)
  await rm(folder, { recursive: true })
})
