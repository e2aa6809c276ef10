import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from 'react'

/** Keeps a text area as high as its words. */
export const useGrowth = (
  area: RefObject<HTMLTextAreaElement | null>,
  words: ComponentProps<'textarea'>['value'],
): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words
  useLayoutEffect(() => {
    const at = area.current
    if (!at) return
    const grow = () => {
      at.style.height = 'auto'
      at.style.height = `${at.scrollHeight + at.offsetHeight - at.clientHeight}px`
    }
    grow()
    // Narrower, the same words need more lines.
    let width = at.clientWidth
    const watch = new ResizeObserver(() => {
      if (at.clientWidth !== width) grow()
      width = at.clientWidth
    })
    watch.observe(at)
    return () => watch.disconnect()
  }, [area, words])
}

/** A text area as high as its words. */
export const GrowingText = ({ ref, ...area }: ComponentProps<'textarea'>) => {
  const own = useRef<HTMLTextAreaElement>(null)
  useGrowth(own, area.value)
  return (
    <textarea
      rows={1}
      dir="auto"
      {...area}
      ref={at => {
        own.current = at
        if (typeof ref === 'function') ref(at)
        else if (ref) ref.current = at
      }}
    />
  )
}
