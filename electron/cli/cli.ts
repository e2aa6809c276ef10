import type { Result } from '../../src/result'
import { wordsOf } from '../../src/words/words'
import { readArguments, type Task } from './arguments'
import { checkModel } from './check'
import { compareFiles } from './compare'
import { exportModel } from './export'
import { importFile } from './import'
import { mergeFiles } from './merge'
import { callersFolder } from './place'
import { oneLine, type Report } from './report'

const words = wordsOf('en')

const work = (task: Task, from: string): Promise<Result<Report>> => {
  switch (task.command) {
    case 'export':
      return exportModel(task, from, words)
    case 'check':
      return checkModel(task, from, words)
    case 'compare':
      return compareFiles(task, from, words)
    case 'merge':
      return mergeFiles(task, from, words)
    case 'import':
      return importFile(task, from, words)
  }
}

const run = async (): Promise<number> => {
  const task = readArguments(process.argv.slice(2), words)
  const done = task.ok ? await work(task.value, callersFolder(process.cwd(), process.env)) : task
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
