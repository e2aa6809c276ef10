import { Check } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { fillModel } from '../../src/imports/tables/fill'
import { guessMapping } from '../../src/imports/tables/guess'
import { isRole, roles, type Table } from '../../src/imports/tables/table'
import { Choice } from '../panels/fields/choice'
import { useWords } from '../words'
import { ImportFrame } from './import-frame'

/** How many rows are shown before the rest is only counted. */
const shown = 6

/** A table's first rows under what each column is taken for, which the person can change. */
export const TablePreview = ({ name, table }: { readonly name: string; readonly table: Table }) => {
  const { imports } = useWords()
  const [mapping, setMapping] = useState(() => guessMapping(table))
  const brought = useMemo(() => fillModel(table, mapping), [table, mapping])
  const [first = []] = table.rows
  const rows = mapping.isHeaded ? table.rows.slice(1) : table.rows
  const options = roles.map(role => ({ id: role, label: imports.roles[role] }))
  const nameOf = (at: number): string => (mapping.isHeaded && first[at]?.trim()) || imports.column(at + 1)
  const take = (at: number, word: string) => {
    if (isRole(word)) setMapping({ ...mapping, roles: mapping.roles.with(at, word) })
  }
  return (
    <ImportFrame name={name} brought={brought}>
      <Checkbox
        className="checkbox"
        isSelected={mapping.isHeaded}
        onChange={isHeaded => setMapping({ ...mapping, isHeaded })}
      >
        <span className="checkbox-box">
          <Check className="icon" aria-hidden />
        </span>
        {imports.headed}
      </Checkbox>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled from the keyboard */}
      <section className="import-table" aria-label={imports.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {mapping.roles.map((role, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and stay in their places
                <th key={at} scope="col" data-left-out={role === 'nothing' || undefined}>
                  <span className="import-heading" title={nameOf(at)}>
                    {nameOf(at)}
                  </span>
                  <Choice
                    label={imports.columnIs(nameOf(at))}
                    unseenLabel
                    options={options}
                    value={role}
                    onChange={word => take(at, word)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row, number) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which two rows may be the same
              <tr key={number}>
                {mapping.roles.map((role, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={at} data-left-out={role === 'nothing' || undefined}>
                    <span className="import-cell">{row[at]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && <p className="panel-quiet">{imports.moreRows(rows.length - shown)}</p>}
    </ImportFrame>
  )
}
