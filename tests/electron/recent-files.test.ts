import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recentFiles, recentId } from '../../electron/recent-files'

const path = (...parts: string[]) => join('/home', ...parts)

describe('recent files', () => {
  it('go by their bare names', () => {
    expect(recentFiles([path('a', 'Enrolment.logicmodel')]).map(({ name }) => name)).toEqual(['Enrolment'])
  })

  it('of one name are told apart by their folders', () => {
    const paths = [
      path('north', 'Plan.logicmodel'),
      path('south', 'Plan.logicmodel'),
      path('Other.logicmodel'),
    ]
    expect(recentFiles(paths).map(({ name }) => name)).toEqual(['Plan (north)', 'Plan (south)', 'Other'])
  })

  it('have ids that stay the same and tell nothing of the path', () => {
    const id = recentId(path('pat', 'Plan.logicmodel'))
    expect(id).toBe(recentId(path('pat', 'Plan.logicmodel')))
    expect(id).not.toBe(recentId(path('kim', 'Plan.logicmodel')))
    expect(id).toMatch(/^[\w-]{16}$/)
  })
})
