import './preview.css'
import type { Read } from '../../src/imports/importers'
import { TablePreview } from './table-preview'

type Props = { readonly name: string; readonly read: Read }

/** What another program's file would add, as it was understood, with what can be told the app about it. */
export const Preview = ({ name, read }: Props) => <TablePreview name={name} table={read.table} />
