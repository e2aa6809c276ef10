import type { WebContents } from 'electron'
import type { Outcome, Requests } from '../src/bridge'
import { fail, ok } from '../src/result'
import type { Words } from '../src/words/words'

const micronsAPoint = 25_400 / 72

/** Opens the system's print dialog for what the page has laid out for print. */
export const print = (
  contents: WebContents,
  { width, height }: Parameters<Requests['print']>[0],
  words: Words,
): Promise<Outcome<null>> =>
  new Promise(resolve => {
    const [short, long] = [Math.min(width, height), Math.max(width, height)]
    contents.print(
      {
        silent: false,
        printBackground: true,
        margins: { marginType: 'none' },
        // Printers know a paper by its upright size; landscape turns it.
        pageSize: { width: Math.round(short * micronsAPoint), height: Math.round(long * micronsAPoint) },
        landscape: width > height,
      },
      (printed, reason) => {
        if (printed) resolve(ok(null))
        else if (/cancel/i.test(reason)) resolve(fail('cancelled', ''))
        else resolve(fail('failed', words.shell.cannotPrint))
      },
    )
  })
