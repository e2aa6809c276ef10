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
          direction: 'ltr',
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
          direction: 'ltr',
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
          direction: 'ltr',
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
          direction: 'ltr',
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
        {
          type: 'image',
          role: 'figure',
          sections: [],
          about: null,
          language: null,
          format: 'png',
          data: 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAGUlEQVR4nAXBsQEAAAjDINZ+7ecRRHKobR47LQWX993z1AAAAABJRU5ErkJggg==',
          alt: 'Vier điểm (4)',
          box: { x: 300, y: 60, width: 40, height: 40 },
        },
        {
          type: 'image',
          role: 'figure',
          sections: [],
          about: null,
          language: 'en',
          format: 'jpeg',
          data: '/9j/wAALCAABAAEBAREA/9oACAEBAAA/AAD/2Q==',
          alt: 'A dot',
          box: { x: 350, y: 60, width: 20, height: 10 },
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
          direction: 'ltr',
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
          direction: 'ltr',
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
export const knownHash = '9ff11840249854aa314615928827366dd0314b97b40f885e6e134863e73c9d6c'

const written = (text: string, language: string, y: number): Drawing['sheets'][number]['marks'][number] => ({
  type: 'text',
  role: 'card',
  sections: [],
  about: null,
  language,
  lines: [{ text, x: language === 'ar' ? 300 : 36, y }],
  direction: language === 'ar' ? 'rtl' : 'ltr',
  jumps: [],
  size: 11,
  font: 'semibold',
  colour: '#1e2024',
})

/** The same in scripts that are joined, run from the right, or have no bold of their own. */
export const knownScripts: Drawing = {
  title: 'القراءة 阅读',
  language: 'ar',
  date: '2027-01-14',
  missing: [],
  sheets: [
    {
      width: 612,
      height: 792,
      marks: [
        written('تقرأ الأسر معًا 20 دقيقة (Zoom)', 'ar', 60),
        written('两位阅读辅导员', 'zh', 80),
        written('한국어 읽기', 'ko', 100),
      ],
    },
  ],
}

export const knownScriptsHash = '351e9912e1de1905ab3519da50c0f40ac839b876ed21c82b0d06ac6c216bf264'
