import { wordsOf } from '../../src/words/words'
import { readArguments } from './arguments'
import { checkModel } from './check'
import { exportModel } from './export'
import { callersFolder } from './place'
import { oneLine } from './report'

const words = wordsOf('en')

const run = async (): Promise<number> => {
  const task = readArguments(process.argv.slice(2), words)
  const from = callersFolder(process.cwd(), process.env)
  const done = !task.ok
    ? task
    : task.value.command === 'export'
      ? await exportModel(task.value, from, words)
      : await checkModel(task.value, from, words)
  if (!done.ok) {
    console.error(oneLine(done.error.says))
    return 2
  }
  for (const warning of done.value.warnings) console.error(oneLine(warning))
  for (const line of done.value.output) console.log(line)
  return done.value.exitCode
}

run().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(oneLine(words.cli.unexpected(error instanceof Error ? error.message : String(error))))
    process.exitCode = 2
  },
)
