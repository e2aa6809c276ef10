import type {} from '@vitest/browser-playwright'
import { cdp } from 'vitest/browser'

type AxValue = { readonly value?: unknown }
type AxNode = {
  readonly ignored: boolean
  readonly role?: AxValue
  readonly name?: AxValue
  readonly properties?: ReadonlyArray<{ readonly name: string; readonly value: AxValue }>
}

/** What a screen reader has to say where the keyboard is: the browser's own accessibility tree's focused node. */
export const heard = async (): Promise<string> => {
  const session = cdp()
  const { frameTree } = await session.send('Page.getFrameTree')
  const frameId = frameTree.childFrames?.[0]?.frame.id
  if (frameId === undefined) throw new Error('The page under test is no frame of its own')
  const { nodes }: { nodes: readonly AxNode[] } = await session.send('Accessibility.getFullAXTree', {
    frameId,
  })
  const has = (node: AxNode, name: string): unknown =>
    node.properties?.find(property => property.name === name)?.value.value
  const node = nodes.findLast(one => !one.ignored && has(one, 'focused') === true)
  if (!node) return 'nothing'
  const expanded = has(node, 'expanded')
  const marks = [
    node.role?.value,
    has(node, 'level') !== undefined && `level ${has(node, 'level')}`,
    expanded !== undefined && (expanded === true ? 'open' : 'closed'),
    has(node, 'selected') === true && 'selected',
  ]
  return `${node.name?.value} [${marks.filter(Boolean).join(', ')}]`
}
