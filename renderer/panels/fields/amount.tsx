import { useRef } from 'react'
import { amountOf, amountWhileTyped } from '../../../src/model/amounts'
import type { Amount } from '../../../src/model/model'
import { TextLine } from './text'

type Props = {
  readonly label: string
  readonly value: Amount
  readonly unit: string
  readonly onChange: (value: Amount) => void
  readonly unseenLabel?: boolean
}

/** A number, or words. What was typed here is read as a number, where it is one, as soon as the field is left. */
export const AmountLine = ({ value, unit, onChange, ...field }: Props) => {
  const entered = useRef(value)
  return (
    <TextLine
      {...field}
      value={String(value)}
      onChange={typed => onChange(amountWhileTyped(typed))}
      onEnter={() => {
        entered.current = value
      }}
      onLeave={() => {
        if (value !== entered.current) onChange(amountOf(String(value), unit))
      }}
    />
  )
}
