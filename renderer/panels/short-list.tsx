import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { listEdits } from '../../src/model/edits/drawer'
import type { ListName } from '../../src/model/model'
import { useStore } from '../store'
import { useWords } from '../words'
import { ListItem } from './list-item'
import { listTitle, startItem, useLists } from './short-lists'

/** One of the lists under the lanes. */
export const ShortList = ({ list }: { list: ListName }) => {
  const words = useWords()
  const says = words.drawer
  const items = useStore(at => listEdits[list].items(at.history.present))
  const isReadOnly = useStore(at => at.readOnly !== null)
  const isWanted = useLists(at => at.wanted === list)
  const isAimed = useLists(at => at.aim?.list === list)
  const isAimedAtEnd = useLists(at => at.aim?.list === list && at.aim.before === null)
  const ref = useRef<HTMLElement>(null)
  const ids = items.map(item => item.id)
  const title = listTitle(words, list)

  useEffect(() => {
    if (!isWanted) return
    const first = ref.current?.querySelector<HTMLElement>('textarea') ?? ref.current?.querySelector('button')
    first?.focus()
    useLists.setState({ wanted: null })
  }, [isWanted])

  return (
    <section
      ref={ref}
      className={isAimed ? 'list is-aimed' : 'list'}
      aria-label={title}
      data-list={list}
      tabIndex={-1}
    >
      <div className="list-head">
        <h2 className="list-title">{title}</h2>
        {!isReadOnly && (
          <Button
            className="button button-quiet list-add"
            aria-label={says.add[list]}
            onPress={() => startItem(list)}
          >
            <Plus className="icon" aria-hidden />
            {says.addShort}
          </Button>
        )}
      </div>
      {items.length === 0 && <p className="panel-quiet list-asks">{says.asks[list]}</p>}
      <ol className={isAimedAtEnd ? 'list-items is-aimed-end' : 'list-items'}>
        {items.map((item, place) => (
          <ListItem key={item.id} list={list} item={item} place={place} ids={ids} />
        ))}
      </ol>
    </section>
  )
}
