import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { screenCard, screenCardHeight } from '../../src/layout/screen'
import { canvasState, useCanvas } from './canvas-store'
import { TypingField } from './typing-field'

type Props = Omit<ComponentProps<typeof TypingField>, 'field'> & { readonly lines: number }

/** The text field that stands exactly over a card's text; the card grows as it fills. */
export const CardField = ({ lines, ...typing }: Props) => {
  const ref = useRef<HTMLTextAreaElement>(null)

  // The browser may break a line where the layout does not: the card is then as high as the field needs.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the text has changed
  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    const needed = Math.round(field.scrollHeight / screenCard.lineHeight)
    const typedHeight = needed > lines ? screenCardHeight(needed) : 0
    if (typedHeight !== canvasState().typedHeight) useCanvas.setState({ typedHeight })
  }, [typing.text, lines])

  return (
    <TypingField
      {...typing}
      field={ref}
      className="card-text card-field nopan nowheel"
      style={{ height: Math.max(1, lines) * screenCard.lineHeight }}
    />
  )
}
