import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchFile } from '../../electron/launch-file'

const here = resolve('/home/pat')

describe('the file a launch names', () => {
  it.each([
    [['electron', '.'], false, null],
    [['electron', '.', 'a.logicmodel'], false, resolve(here, 'a.logicmodel')],
    [
      ['electron', '--no-sandbox', '.', '--lang=en', 'a.logicmodel', 'b.logicmodel'],
      false,
      resolve(here, 'a.logicmodel'),
    ],
    [['electron', '.', '--user-data-dir=/tmp/x'], false, null],
    [['app'], true, null],
    [['app', 'a.logicmodel'], true, resolve(here, 'a.logicmodel')],
    [['app', '--no-sandbox', resolve('/srv/b.logicmodel')], true, resolve('/srv/b.logicmodel')],
    [['app', ''], true, null],
  ])('%j (packaged: %s) is %s', (argv, packaged, file) => {
    expect(launchFile(argv, packaged, here)).toBe(file)
  })
})
