import { expect, it } from 'vitest'
import { ancestorsOf, lineageAfter } from '../../src/file/ancestor'

const save = (digest: string, ...lineage: string[]) => ({ digest, lineage })

it('a file that was saved from mine came of mine', () => {
  expect(ancestorsOf(save('m', 'a'), save('t', 's', 'm', 'a'))).toEqual(['m'])
})

it('a file that was put back to an earlier save came of that save', () => {
  expect(ancestorsOf(save('m', 'b', 'a'), save('a'))).toEqual(['a'])
})

it('two saves of one save came of that, as when a drive ignores locks', () => {
  expect(ancestorsOf(save('m', 'b', 'a'), save('t', 'b', 'a'))).toEqual(['b', 'm'])
})

it('a file written by other hands came of mine', () => {
  expect(ancestorsOf(save('m'), save('t'))).toEqual(['m'])
})

it('a lineage grows by the save that is saved over, and stays within fifty', () => {
  expect(lineageAfter(save('m', 'b', 'a'))).toEqual(['m', 'b', 'a'])
  const long = Array.from({ length: 50 }, (_, at) => String(at))
  expect(lineageAfter(save('m', ...long))).toEqual(['m', ...long.slice(0, 49)])
})
