import { type Job, type Made, type Reply, type Request, type Trouble, troubleOf } from './jobs'

/** `why` is null when the work was called off. */
export type Work =
  | { readonly ok: true; readonly made: Made }
  | { readonly ok: false; readonly why: Trouble | null }

type Waiting = (work: Work) => void

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, Waiting>()

const settleAll = (work: Work): void => {
  for (const settle of waiting.values()) settle(work)
  waiting.clear()
}

const stop = (): void => {
  worker?.terminate()
  worker = null
}

const started = (): Worker => {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.('made' in data ? { ok: true, made: data.made } : { ok: false, why: data.why })
    waiting.delete(data.id)
  }
  worker.onerror = event => {
    stop()
    settleAll({ ok: false, why: troubleOf(event.error ?? event.message) })
  }
  return worker
}

/** Hands a job to the one worker. */
export const work = (job: Job): Promise<Work> =>
  new Promise(resolve => {
    lastId += 1
    const request: Request = { id: lastId, job }
    waiting.set(request.id, resolve)
    try {
      started().postMessage(request)
    } catch (error) {
      // No worker, or no room to hand it the model.
      waiting.delete(request.id)
      resolve({ ok: false, why: troubleOf(error) })
    }
  })

/** Calls off everything under way: the worker is ended, and a new one starts with the next job. */
export const callOff = (): void => {
  stop()
  settleAll({ ok: false, why: null })
}
