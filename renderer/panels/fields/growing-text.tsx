import { type ComponentProps, useLayoutEffect, useRef } from 'react'

/** A text area as high as its words. */
export const GrowingText = ({ ref, ...area }: ComponentProps<'textarea'>) => {
  const own = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words
  useLayoutEffect(() => {
    const at = own.current
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
  }, [area.value])
  return (
    <textarea
      rows={1}
      {...area}
      ref={at => {
        own.current = at
        if (typeof ref === 'function') ref(at)
        else if (ref) ref.current = at
      }}
    />
  )
}
