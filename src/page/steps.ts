/** One setting of the page: type sizes and the room around them, in points. */
export type PageStep = {
  readonly title: number
  readonly heading: number
  /** The words on cards, and the purpose. */
  readonly text: number
  /** The quiet line below them, facts, prompts. */
  readonly detail: number
  /** The room around type. What takes several pages is set neither widely nor closely; closely, a card's quiet line may share its last line of words. */
  readonly room: 'wide' | 'usual' | 'close'
  /** From baseline to baseline within a text, as a multiple of its size. */
  readonly leading: number
  /** Inside a card: above and below, left and right. */
  readonly padY: number
  readonly padX: number
  /** Between two cards; where there is room, up to `wideGap`. */
  readonly gap: number
  readonly wideGap: number
  /** Between header, columns and foot. */
  readonly bandGap: number
  /** Between two columns: where the connectors run. */
  readonly gutter: number
}

/** Type sizes, largest first; none is under 8 pt. */
const types = [
  { title: 30, heading: 17, text: 14, detail: 11 },
  { title: 27, heading: 15.5, text: 12.5, detail: 10 },
  { title: 24, heading: 13.5, text: 11, detail: 9 },
  { title: 23, heading: 13, text: 10.5, detail: 8.75 },
  { title: 22, heading: 12.5, text: 10, detail: 8.5 },
  { title: 21, heading: 12, text: 9.5, detail: 8.25 },
  { title: 20, heading: 11.5, text: 9, detail: 8 },
  { title: 18, heading: 11, text: 8.5, detail: 8 },
  { title: 17, heading: 10.5, text: 8, detail: 8 },
]

/** The room around type, in multiples of the text's size. */
const spacings: readonly Pick<
  PageStep,
  'room' | 'leading' | 'padY' | 'padX' | 'gap' | 'wideGap' | 'bandGap' | 'gutter'
>[] = [
  {
    room: 'wide',
    leading: 1.32,
    padY: 0.62,
    padX: 0.8,
    gap: 0.7,
    wideGap: 1.6,
    bandGap: 1.9,
    gutter: 3.8,
  },
  {
    room: 'usual',
    leading: 1.26,
    padY: 0.45,
    padX: 0.75,
    gap: 0.55,
    wideGap: 1.5,
    bandGap: 1.4,
    gutter: 3.4,
  },
  {
    room: 'close',
    leading: 1.24,
    padY: 0.36,
    padX: 0.75,
    gap: 0.45,
    wideGap: 1.4,
    bandGap: 1.1,
    gutter: 3.4,
  },
]

const narrowestGutter = 32

/** From generous to dense: at each type size, room is given up before type is. */
export const steps: readonly PageStep[] = types.flatMap(type =>
  spacings.map(spacing => ({
    ...type,
    ...spacing,
    padY: spacing.padY * type.text,
    padX: spacing.padX * type.text,
    gap: spacing.gap * type.text,
    wideGap: spacing.wideGap * type.text,
    bandGap: spacing.bandGap * type.text,
    gutter: Math.max(narrowestGutter, spacing.gutter * type.text),
  })),
)

/** Left and right of the words of cards that have hardly the room for these, in multiples of their size. */
const tightPadX = 0.4

/** A close setting, closer still beside words, so that they stay whole. */
export const tightened = (step: PageStep): PageStep => ({ ...step, padX: tightPadX * step.text })
