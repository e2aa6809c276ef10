import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { z } from 'zod'
import type { Documents, WindowDocument } from './documents'
import { requestShapes } from './request-shapes'
import { isOurs } from './trusted-url'
import { requestChannel, type Wire, type WireName } from './wire'

/** One handler a request of the contract: a missing one does not compile. The first argument is who asks. */
export type Handlers = {
  readonly [N in WireName]: (
    document: WindowDocument,
    ...args: Parameters<Wire[N]>
  ) => ReturnType<Wire[N]> | Promise<ReturnType<Wire[N]>>
}

type Shapes = { readonly [N in WireName]: z.ZodType<Parameters<Wire[N]>> }

/** The window that asks: only the main frame of one of our windows, showing our own page, is answered. */
const senderOf = (documents: Documents, { sender, senderFrame }: IpcMainInvokeEvent): WindowDocument => {
  const document = documents.of(sender.id)
  const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame
  if (!document || !isMainFrame || !isOurs(senderFrame.url))
    throw new Error('A request came from a page that is not the app’s own.')
  return document
}

/** Answers the pages' requests: who asks is checked once for all, and every argument by its shape. */
export const answerRequests = (documents: Documents, handlers: Handlers): void => {
  const shapes: Shapes = requestShapes
  const answer = <N extends WireName>(name: N): void => {
    const shape: z.ZodType<Parameters<Wire[N]>> = shapes[name]
    ipcMain.handle(requestChannel(name), (event, ...args: unknown[]) => {
      const document = senderOf(documents, event)
      const checked = shape.safeParse(args)
      if (!checked.success) throw new Error(`The request '${name}' came with arguments it cannot have.`)
      return handlers[name](document, ...checked.data)
    })
  }
  const isName = (name: string): name is WireName => Object.hasOwn(shapes, name)
  for (const name of Object.keys(shapes).filter(isName)) answer(name)
}
