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
          role: 'code',
          about: 'a',
          lines: [{ text: 'I1', x: 44, y: 60 }],
          size: 11,
          font: 'semibold',
          colour: '#24588f',
        },
        {
          type: 'text',
          role: 'card',
          about: 'a',
          lines: [
            { text: 'Hai giáo viên tiếng Việt, ', x: 60, y: 60 },
            { text: '(школа) \\ ναι → fi', x: 60, y: 74 },
          ],
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
    { width: 792, height: 612, marks: [] },
  ],
}

/** SHA-256 of that drawing as a PDF: the same in Node and in Chromium, in every time zone. */
export const knownHash = 'cbee4b5e47688109db138f2fcce621c4840711273fdd359baf7eaa8fa93bcde1'
