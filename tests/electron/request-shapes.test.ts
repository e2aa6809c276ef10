import { describe, expect, it } from 'vitest'
import { requestShapes } from '../../electron/request-shapes'

const refused = (name: keyof typeof requestShapes, args: unknown[]) =>
  !requestShapes[name].safeParse(args).success

const document = { text: '{}', id: 'm', suggestedName: 'a', as: false, over: null, unasked: false }

describe('what a request may come with', () => {
  it('takes what the page sends', () => {
    expect(refused('save', [document])).toBe(false)
    expect(refused('exportPaper', [{ format: 'svg', files: [new Uint8Array(4)], suggestedName: 'a' }])).toBe(
      false,
    )
    expect(refused('menu', [{ disabled: ['edit.undo'], labels: { 'edit.redo': 'Redo add card' } }])).toBe(
      false,
    )
    expect(refused('print', [{ width: 792, height: 612 }])).toBe(false)
    expect(refused('saveForm', [{ text: '{}', suggestedName: 'a' }])).toBe(false)
    expect(refused('fullScreen', [true])).toBe(false)
    expect(refused('start', [])).toBe(false)
  })

  it.each([
    ['start', ['/etc/passwd']],
    ['openFile', ['/etc/passwd']],
    ['otherFile', ['/etc/passwd']],
    ['openRecent', [{ toString: () => '/etc/passwd' }]],
    ['openRecent', ['x'.repeat(65)]],
    ['openExample', ['../../../etc/passwd']],
    ['openExample', ['__proto__']],
    ['openDropped', [42]],
    ['save', ['{}', '/etc/passwd']],
    ['save', [{ ...document, text: 42 }]],
    ['save', []],
    ['save', [{ ...document, over: '../../etc/passwd' }]],
    ['earlier', ['../../etc/passwd']],
    ['saves', [42]],
    ['keepEdit', [{ is: 'file', path: '/etc/passwd', digest: null }]],
    ['keepEdit', [{ is: 'change', at: -1, remove: 0, insert: '' }]],
    ['keepEdit', [{ is: 'whole' }]],
    ['exportPaper', [{ format: 'pdf', files: ['%PDF-'], suggestedName: 'a' }]],
    ['exportPaper', [{ format: 'pdf', files: [], suggestedName: 'a' }]],
    ['exportPaper', [{ format: 'exe', files: [new Uint8Array(4)], suggestedName: 'a' }]],
    ['exportPaper', [{ format: 'toString', files: [new Uint8Array(4)], suggestedName: 'a' }]],
    ['chooseForm', ['/etc/passwd']],
    ['saveForm', [{ text: 'x'.repeat(2 * 1024 * 1024 + 1), suggestedName: 'a' }]],
    ['saveForm', [{ text: '{}', suggestedName: 42 }]],
    ['print', [{ width: Number.NaN, height: 612 }]],
    ['print', [{ width: 1e9, height: 612 }]],
    ['describe', [{ name: 'a', edited: 'yes', untouched: false }]],
    ['describe', [{ name: 'x'.repeat(100_001), edited: true, untouched: false }]],
    ['menu', [{ disabled: ['no.such.command'], labels: {} }]],
    ['menu', [{ disabled: [], labels: { constructor: 'x' } }]],
    ['shown', ['true']],
    ['fullScreen', []],
    ['fullScreen', ['yes']],
  ] as const)('refuses %s with %j', (name, args) => {
    expect(refused(name, [...args])).toBe(true)
  })

  it('turns settings it does not know into the defaults', () => {
    const settings = { theme: 'neon', language: '../../x', paper: 'a4', extra: 1 }
    expect(requestShapes.setSettings.parse([settings])).toEqual([
      {
        theme: 'system',
        language: 'en',
        labels: 'technical',
        paper: 'a4',
        guide: 'outcomes-first',
        autosave: 'on',
      },
    ])
  })
})
