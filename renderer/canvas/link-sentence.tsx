import './link-sentence.css'
import { type CSSProperties, useEffect, useState } from 'react'
import type { Point } from '../../src/layout/geometry'
import { measures } from '../../src/theme/sizes'
import { readerFor } from '../reader'
import { presentModel } from '../store'
import { words } from '../words'
import { evidenceSentence } from './link-words'

type Says = { readonly sentence: string; readonly evidence: string }
type Shown = { readonly says: Says; readonly at: Point }

/** Long enough that a pointer on its way across says nothing. */
const patience = 300
/** Between the pointer and the words, in px. */
const gap = 16

const saysOf = (id: string): Says | null => {
  const model = presentModel()
  const link = model.links.find(one => one.id === id)
  const sentence = link && readerFor(model, words()).link(link)
  return link && sentence !== undefined
    ? { sentence, evidence: evidenceSentence(words(), link.evidence) }
    : null
}

/** Beside the pointer, on the side where the window has room. */
const beside = ({ x, y }: Point): CSSProperties => {
  const left = Math.max(gap, Math.min(x + gap, window.innerWidth - measures['panel-width'] - gap))
  return y > window.innerHeight / 2 ? { left, bottom: window.innerHeight - y + gap } : { left, top: y + gap }
}

/** Calls back with the link the pointer rests on, or with none as soon as it leaves it or does anything else. */
const watchRest = (tell: (id: string | null, at: Point) => void): (() => void) => {
  let timer = 0
  let over: Element | null = null
  let at: Point = { x: 0, y: 0 }
  const leave = () => {
    window.clearTimeout(timer)
    over = null
    tell(null, at)
  }
  const onOver = (event: PointerEvent) => {
    const link = event.target instanceof Element ? event.target.closest('[data-link]') : null
    if (link === over) return
    if (over) leave()
    if (!link || event.buttons !== 0 || event.pointerType === 'touch') return
    over = link
    at = { x: event.clientX, y: event.clientY }
    timer = window.setTimeout(() => tell(link.getAttribute('data-link'), at), patience)
  }
  const onMove = (event: PointerEvent) => {
    at = { x: event.clientX, y: event.clientY }
  }
  const ending = new AbortController()
  const { signal } = ending
  document.addEventListener('pointerover', onOver, { signal })
  document.addEventListener('pointermove', onMove, { signal, passive: true, capture: true })
  document.documentElement.addEventListener('pointerleave', leave, { signal })
  for (const does of ['pointerdown', 'keydown', 'wheel'] as const)
    document.addEventListener(does, leave, { signal, passive: true, capture: true })
  return () => {
    ending.abort()
    window.clearTimeout(timer)
  }
}

/** The sentence of the connector the pointer rests on. The panel has it too, for whoever comes by keyboard. */
export const LinkSentence = () => {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(
    () =>
      watchRest((id, at) => {
        const says = id === null ? null : saysOf(id)
        setShown(says && { says, at })
      }),
    [],
  )
  return (
    shown && (
      <div className="link-says" style={beside(shown.at)} aria-hidden>
        <p>{shown.says.sentence}</p>
        {shown.says.evidence !== '' && <p className="link-evidence">{shown.says.evidence}</p>}
      </div>
    )
  )
}
