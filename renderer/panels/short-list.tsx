import { Plus } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useStore } from '../store'
import { useWords } from '../words'
import { ListItem } from './list-item'
import { type ListName, shortLists, startItem } from './short-lists'

/** One of the lists under the lanes. */
export const ShortList = ({ list }: { list: ListName }) => {
  const { panels, model } = useWords()
  const says = panels.lists
  const items = useStore(at => shortLists[list].items(at.history.present))
  const isReadOnly = useStore(at => at.readOnly !== null)
  const isAssumption = list === 'assumption'
  const ids = items.map(item => item.id)
  const title = isAssumption ? model.assumptions : model.externalFactors
  return (
    <section className="list" aria-label={title}>
      <h2 className="list-title">{title}</h2>
      {items.length === 0 && (
        <p className="panel-quiet">{isAssumption ? says.noAssumptions : says.noFactors}</p>
      )}
      <ol className="list-items">
        {items.map((item, place) => (
          <ListItem key={item.id} list={list} item={item} place={place} ids={ids} />
        ))}
      </ol>
      {!isReadOnly && (
        <Button className="button button-quiet" onPress={() => startItem(list)}>
          <Plus className="icon" aria-hidden />
          {isAssumption ? says.addAssumption : says.addFactor}
        </Button>
      )}
    </section>
  )
}
