import { expect, it } from 'vitest'
import { outcomeOf, summary } from './suite'

const file = (status: string, tests: Record<string, string>) => ({
  name: 'a.test.ts',
  status,
  assertionResults: Object.entries(tests).map(([fullName, status]) => ({
    fullName,
    status,
    failureMessages: status === 'failed' ? ['Property failed\n{ seed: 7 }'] : [],
  })),
})

const reported = (...files: ReturnType<typeof file>[]): string => {
  const count = (wanted: string) =>
    files.flatMap(each => each.assertionResults).filter(({ status }) => status === wanted).length
  return JSON.stringify({
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    testResults: files,
  })
}

const good = file('passed', { counts: 'passed' })

it('counts what passed', () => {
  expect(outcomeOf('unit', reported(good, good), 0)).toMatchObject({
    passed: 2,
    failed: 0,
    skipped: 0,
    why: [],
  })
})

it('names what was left out', () => {
  const some = file('passed', { counts: 'passed', later: 'pending', someday: 'todo' })
  expect(outcomeOf('unit', reported(some), 0)).toMatchObject({
    passed: 1,
    skipped: 2,
    why: ['left out (pending): later', 'left out (todo): someday'],
  })
})

it.each([
  ['a test that failed', reported(file('failed', { counts: 'failed' })), 1],
  ['a file that did not load', reported(good, file('failed', {})), 1],
  ['an error outside the tests', reported(good), 1],
  ['an end by a signal', reported(good), null],
  ['no test at all', reported(), 0],
  ['none but left out', reported(file('passed', { later: 'pending' })), 0],
])('takes %s as one failure', (_what, text, code) => {
  expect(outcomeOf('unit', text, code).failed).toBe(1)
})

it('ends with the sum', () => {
  const one = outcomeOf('unit', reported(good), 0)
  const other = outcomeOf('app', reported(file('failed', { counts: 'failed' })), 1)
  expect(summary([one, other]).split('\n')).toEqual([
    'suite unit: 1 passed, 0 failed, 0 skipped',
    'suite app: 0 passed, 1 failed, 0 skipped',
    '  app: failed: counts: Property failed { seed: 7 }',
    '1 passed, 1 failed, 0 skipped',
  ])
})
