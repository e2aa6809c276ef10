import type { Drawing } from '../../src/page/drawing'

/** One of everything that can be drawn, and nothing that depends on how pages are composed. */
export const knownDrawing: Drawing = {
  title: 'Đọc, чтение, ανάγνωση (“all”)',
  language: 'es-419',
  date: '2027-01-14',
  missing: [],
  sheets: [
    {
      width: 612,
      height: 792,
      marks: [
        {
          type: 'box',
          box: { x: 36, y: 36, width: 200, height: 80 },
          radius: 2,
          fill: '#ffffff',
          stroke: '#dedbd2',
          strokeWidth: 0.6,
        },
        {
          type: 'text',
          role: 'title',
          sections: [],
          about: null,
          language: null,
          lines: [{ text: 'Đọc, чтение, ανάγνωση (“all”)', x: 36, y: 30 }],
          jumps: [],
          size: 14,
          font: 'semibold',
          colour: '#1e2024',
        },
        {
          type: 'text',
          role: 'heading',
          sections: ['one'],
          about: null,
          language: 'en',
          lines: [{ text: 'Inputs', x: 300, y: 30 }],
          jumps: [],
          size: 12,
          font: 'semibold',
          colour: '#1e2024',
        },
        {
          type: 'text',
          role: 'code',
          sections: ['one'],
          about: 'a',
          language: null,
          lines: [{ text: 'I1', x: 44, y: 60 }],
          jumps: [],
          size: 11,
          font: 'semibold',
          colour: '#24588f',
        },
        {
          type: 'text',
          role: 'card',
          sections: ['one'],
          about: 'a',
          language: 'vi',
          lines: [
            { text: 'Hai giáo viên tiếng Việt, ', x: 60, y: 60 },
            { text: '(школа) \\ ναι → fi', x: 60, y: 74 },
          ],
          jumps: [],
          size: 11,
          font: 'regular',
          colour: '#1e2024',
        },
        {
          type: 'line',
          path: {
            start: { x: 236, y: 60 },
            pieces: [
              { type: 'line', to: { x: 250, y: 60 } },
              { type: 'curve', c1: { x: 260, y: 60 }, c2: { x: 260, y: 100 }, to: { x: 280, y: 100 } },
            ],
          },
          colour: '#6b6a63',
          width: 0.75,
          dash: [3, 2],
          arrow: 5,
        },
      ],
    },
    {
      width: 792,
      height: 612,
      marks: [
        {
          type: 'text',
          role: 'leads-to',
          sections: ['one'],
          about: 'a',
          language: 'en',
          lines: [{ text: 'Leads to: I1', x: 60, y: 88 }],
          jumps: [
            {
              line: 0,
              start: 10,
              end: 12,
              box: { x: 100, y: 80, width: 9, height: 11 },
              to: 'a',
              says: 'I1 leads to I1: tiếng Việt',
            },
          ],
          size: 8,
          font: 'regular',
          colour: '#5f5e59',
        },
        {
          type: 'text',
          role: 'furniture',
          sections: [],
          about: null,
          language: null,
          lines: [{ text: 'Page 2 of 2', x: 36, y: 580 }],
          jumps: [],
          size: 8,
          font: 'regular',
          colour: '#5f5e59',
        },
      ],
    },
  ],
}

/** SHA-256 of that drawing as a PDF: the same in Node and in Chromium, in every time zone. */
export const knownHash = '25e09728eb483305131fbbb510379aea6a90d504305174a2a9241def3c7b6ca9'
