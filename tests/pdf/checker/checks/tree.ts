import { catalogOf, dictOf } from '../pdf'
import { kidNodes, type Read, textOf, treeRoot } from '../tree'

const standard = new Set([
  ...['Document', 'Sect', 'H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link'],
  ...['Table', 'TR', 'TH', 'TD', 'Figure'],
])

/** The structure tree in itself. */
export const treeChecks = {
  'every element leads back to what it stands in': ({ pdf, nodes }: Read) =>
    nodes
      .filter(({ dict, parent }) => dict['/P'] !== (parent?.ref ?? catalogOf(pdf)['/StructTreeRoot']))
      .map(({ ref, dict }) => `${ref} has the parent ${String(dict['/P'])}`),

  'every role is a standard one': ({ pdf, nodes }: Read) => [
    ...nodes.filter(({ role }) => !standard.has(role)).map(({ ref, role }) => `${ref} is a ${role}`),
    ...Object.keys(dictOf(pdf, treeRoot(pdf)['/RoleMap'])).map(role => `${role} is given another meaning`),
  ],

  'there is one document, it begins with its only H1, and no level of heading is left out': ({
    nodes,
  }: Read) => {
    const levels = nodes.flatMap(({ role }) => /^H(\d)$/.exec(role)?.slice(1).map(Number) ?? [])
    const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)
    const documents = nodes.filter(({ role }) => role === 'Document')
    return [
      ...skips.map(level => `H${level} comes too soon`),
      ...(levels[0] === 1 && levels.filter(level => level === 1).length === 1 ? [] : ['not one H1 first']),
      ...(documents.length === 1 && nodes[0] === documents[0] ? [] : ['not one Document first']),
    ]
  },

  'a list has items, an item a label and a body or a body alone': ({ pdf, nodes }: Read) =>
    nodes.flatMap(node => {
      const kids = kidNodes(node).map(({ role }) => role)
      const place = node.parent?.role ?? ''
      const fits =
        node.role === 'L'
          ? kids.length > 0 && kids.every(role => role === 'LI')
          : node.role === 'LI'
            ? place === 'L' && /^(Lbl )?LBody$/.test(kids.join(' '))
            : !['Lbl', 'LBody'].includes(node.role) || place === 'LI'
      const labelled = node.role === 'L' && kidNodes(node).some(item => kidNodes(item).length === 2)
      const counted = dictOf(pdf, node.dict['/A'])['/ListNumbering'] === '/Decimal'
      return [
        ...(fits ? [] : [`${node.ref}: ${node.role} in ${place} holds ${kids.join(' ')}`]),
        ...(labelled === (node.role === 'L' && counted)
          ? []
          : [`${node.ref} does not say how it is numbered`]),
      ]
    }),

  'no element is empty': ({ nodes }: Read) =>
    nodes
      .filter(node => node.role !== 'Figure' && textOf(node).trim() === '')
      .map(({ ref, role }) => `${ref} ${role}`),

  'kids are elements, MCR or OBJR': ({ nodes }: Read) =>
    nodes.flatMap(({ ref, kids }) =>
      kids.flatMap(kid => (kid.type === 'odd' ? [`${ref} holds ${JSON.stringify(kid.value)}`] : [])),
    ),
}
