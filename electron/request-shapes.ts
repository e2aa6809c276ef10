import { z } from 'zod'
import { commandIds, exampleNames, isCommandId } from '../src/commands'
import { paperFormatNames } from '../src/exports/formats'
import { format, formFormat } from '../src/file/format'
import { type Settings, settingsFrom } from '../src/settings'
import type { Wire, WireName } from './wire'

// Types end where a message is sent: everything from a page is unknown until it has passed here.

const maxPaperBytes = 256 * 1024 * 1024
const maxPaperFiles = 1000
const name = z.string().max(100_000)
// A text over the bound of a file gets its sentence from the saving itself; twice that is no honest request.
const text = z.string().max(2 * format.maxBytes)
const digest = z.string().regex(/^[0-9a-f]{64}$/)
const offset = z
  .number()
  .int()
  .min(0)
  .max(2 * format.maxBytes)
const points = z.number().min(72).max(7200)
const command = z.string().refine(isCommandId)
const settings = z.unknown().transform((value): Settings => settingsFrom(value))
const nothing = z.tuple([])

/** The arguments each request may come with, and how large they may be. */
export const requestShapes = {
  start: nothing,
  newWindow: nothing,
  openFile: nothing,
  otherFile: nothing,
  openRecent: z.tuple([z.string().max(64)]),
  openExample: z.tuple([z.enum(exampleNames)]),
  chooseImport: nothing,
  chooseForm: nothing,
  choosePicture: nothing,
  saveForm: z.tuple([z.object({ text: z.string().max(formFormat.maxBytes), suggestedName: name })]),
  openDropped: z.tuple([z.string().max(32_768)]),
  recentFiles: nothing,
  shown: z.tuple([z.boolean()]),
  save: z.tuple([
    z.object({
      text,
      id: name,
      suggestedName: name,
      as: z.boolean(),
      over: digest.nullable(),
      unasked: z.boolean(),
    }),
  ]),
  saves: z.tuple([name]),
  earlier: z.tuple([digest]),
  keepEdit: z.tuple([
    z.discriminatedUnion('is', [
      z.object({ is: z.literal('whole'), text }),
      z.object({ is: z.literal('change'), at: offset, remove: offset, insert: text }),
    ]),
  ]),
  revert: nothing,
  exportPaper: z.tuple([
    z.object({
      format: z.enum(paperFormatNames),
      files: z
        .array(z.instanceof(Uint8Array))
        .min(1)
        .max(maxPaperFiles)
        .refine(files => files.reduce((sum, { byteLength }) => sum + byteLength, 0) <= maxPaperBytes),
      suggestedName: name,
    }),
  ]),
  print: z.tuple([z.object({ width: points, height: points })]),
  describe: z.tuple([z.object({ name, edited: z.boolean(), untouched: z.boolean() })]),
  menu: z.tuple([
    z.object({
      disabled: z.array(command).max(commandIds.length),
      labels: z.partialRecord(z.enum(commandIds), z.string().max(500)),
    }),
  ]),
  setSettings: z.tuple([settings]),
  fullScreen: z.tuple([z.boolean()]),
  closeWindow: nothing,
} satisfies { readonly [N in WireName]: z.ZodType<Parameters<Wire[N]>> }
