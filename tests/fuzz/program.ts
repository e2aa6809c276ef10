import { parentPort, workerData } from 'node:worker_threads'
import { inputsFrom } from './inputs'
import { tryInput } from './try'

// In a thread of its own, which says what it is at, so that one that hangs or eats all memory can be named and ended.

type Task = { readonly root: string; readonly first: number; readonly count: number; readonly at: Int32Array }

const { root, first, count, at }: Task = workerData
const inputOf = inputsFrom(root)
const wrong: string[] = []
for (let number = first; number < first + count && wrong.length < 5; number++) {
  Atomics.store(at, 0, number)
  const found = tryInput(inputOf(number))
  if (found !== null) wrong.push(`input ${number}: ${found}`)
}
parentPort?.postMessage(wrong)
