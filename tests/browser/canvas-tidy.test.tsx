import { describe, expect, it } from 'vitest'
import { runCommand } from '../../renderer/commands'
import { state } from '../../renderer/store'
import { card, column, modelOf, onStage, show, undoNames } from './stage'

onStage()

const cards = ['Money', 'Time'].map(text => card('input', text))
const deeds = ['Meet', 'Teach'].map(text => card('activity', text))

describe('tidying the lanes', () => {
  it('uncrosses links as one step of undo, and says how many crossings that removed', () => {
    show(
      modelOf(
        [...cards, ...deeds],
        [
          ['Money', 'Teach'],
          ['Time', 'Meet'],
        ],
      ),
    )
    runCommand('edit.tidy')
    const order = [column('inputs'), column('activities')]
    expect([
      [
        ['Money', 'Time'],
        ['Teach', 'Meet'],
      ],
      [
        ['Time', 'Money'],
        ['Meet', 'Teach'],
      ],
    ]).toContainEqual(order)
    expect(undoNames()).toEqual(['tidy'])
    expect(state().notice?.says).toBe('Tidied: one crossing fewer.')
    runCommand('edit.undo')
    expect([column('inputs'), column('activities')]).toEqual([
      ['Money', 'Time'],
      ['Meet', 'Teach'],
    ])
  })

  it('leaves what cannot be better as it is, and says so', () => {
    show(
      modelOf(
        [...cards, ...deeds],
        [
          ['Money', 'Meet'],
          ['Time', 'Teach'],
        ],
      ),
    )
    runCommand('edit.tidy')
    expect(undoNames()).toEqual([])
    expect(state().notice?.says).toBe('The links cannot cross any less in these columns.')
  })
})
