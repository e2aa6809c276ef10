import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchFile } from '../../electron/launch-file'

const here = resolve('/home/pat')
const app = resolve('/srv/app')
const model = resolve(here, 'a.logicmodel')

describe('the file a launch names', () => {
  it.each<[string[], string | null, string | null]>([
    [['electron', app], app, null],
    [['electron', app, 'a.logicmodel'], app, model],
    [['electron', '../../srv/app', 'a.logicmodel'], app, model],
    [['electron', '--no-sandbox', app, '--lang=en', 'a.logicmodel', 'b.logicmodel'], app, model],
    [['electron', '-r', 'helper.cjs', app, 'a.logicmodel'], app, model],
    [['electron', '-r', 'helper.cjs', app], app, null],
    [['electron', app, '--user-data-dir=/tmp/x'], app, null],
    [['app'], null, null],
    [['app', 'a.logicmodel'], null, model],
    [['app', '--no-sandbox', resolve('/srv/b.logicmodel')], null, resolve('/srv/b.logicmodel')],
    [['app', ''], null, null],
  ])('%j (app at %s) is %s', (argv, appPath, file) => {
    expect(launchFile(argv, appPath, here)).toBe(file)
  })
})
