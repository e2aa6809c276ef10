import './preview.css'
import type { Read } from '../../src/imports/importers'
import { DrawingPreview } from './drawing-preview'
import { TablePreview } from './table-preview'

type Props = { readonly name: string; readonly read: Read }

/** What another program's file would add, as it was understood, with what can be told the app about it. */
export const Preview = ({ name, read }: Props) =>
  read.kind === 'table' ? (
    <TablePreview name={name} table={read.table} />
  ) : (
    <DrawingPreview name={name} pages={read.pages} />
  )
