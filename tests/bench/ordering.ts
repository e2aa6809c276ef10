import ELK from 'elkjs/lib/elk.bundled.js'
import { type Columns, countCrossings } from '../../src/layout/crossings'
import { orderColumns } from '../../src/layout/order'
import { chance, columnsOf, type Ends, graphOf } from './graph'
import { medians } from './median'
import { type Results, shown } from './results'

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'LAYER_SWEEP',
  // Parts without links between them would be packed beside each other, over the columns.
  'elk.separateConnectedComponents': 'false',
}

const elk = new ELK()

/** The order ELK gives to cards that stand in these columns, far enough apart for it to keep them. */
const orderByElk = async (columns: Columns, links: readonly Ends[]): Promise<Columns> => {
  const { children = [] } = await elk.layout({
    id: 'root',
    layoutOptions: options,
    children: columns.flatMap((ids, column) =>
      ids.map((id, row) => ({ id, width: 220, height: 72, x: column * 320, y: row * 92 })),
    ),
    edges: links.map(({ from, to }, at) => ({ id: `link ${at}`, sources: [from], targets: [to] })),
  })
  const heights = new Map(children.map(({ id, y }) => [id, y ?? 0]))
  const heightOf = (id: string) => heights.get(id) ?? 0
  return columns.map(ids => ids.toSorted((one, two) => heightOf(one) - heightOf(two)))
}

const compare = async (count: number, rounds: number) => {
  const graph = graphOf(count)
  const columns = columnsOf(graph, chance(2))
  let [ours, elks]: Columns[] = [columns, columns]
  const times = await medians(
    {
      ours: () => {
        ours = orderColumns(columns, graph.links)
      },
      elk: async () => {
        elks = await orderByElk(columns, graph.links)
      },
    },
    rounds,
  )
  const crossings = {
    mixed: countCrossings(columns, graph.links),
    ours: countCrossings(ours ?? columns, graph.links),
    elk: countCrossings(elks ?? columns, graph.links),
  }
  return {
    times,
    crossings,
    timeRatio: times.ours / times.elk,
    crossingsRatio: crossings.ours / crossings.elk,
  }
}

/** Ordering cards within their columns, beside ELK with interactive layering on the same mixed columns. */
export const measureOrdering = async (): Promise<Results> => {
  const results = {
    '50 cards': await compare(50, 5),
    '300 cards': await compare(300, 5),
    '1000 cards': await compare(1000, 5),
  }
  console.log('ordering                  ours        ELK      ratio      mixed')
  for (const [what, { times, crossings, timeRatio, crossingsRatio }] of Object.entries(results)) {
    const row = (name: string, ...values: readonly number[]) =>
      console.log(`  ${name.padEnd(18)}${values.map(value => shown(value).padStart(11)).join('')}`)
    row(`${what}, ms`, times.ours, times.elk, timeRatio)
    row('crossings', crossings.ours, crossings.elk, crossingsRatio, crossings.mixed)
  }
  const { timeRatio, crossingsRatio } = results['1000 cards']
  return {
    results,
    aims: [
      { what: 'time of ordering 1,000, to ELK', most: 0.15, is: timeRatio },
      { what: 'crossings left at 1,000, to ELK', most: 1.15, is: crossingsRatio },
    ],
  }
}
