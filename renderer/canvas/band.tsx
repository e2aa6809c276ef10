import './band.css'
import { memo } from 'react'
import type { Band as BandBox } from '../../src/layout/layout'
import { useStore } from '../store'
import { BandName } from './band-name'
import { useBands } from './bands-store'
import { presentScene } from './scene'

const isIn = (group: string, id: string): boolean => presentScene()?.layout.cards.get(id)?.group === group

/** What lies behind the neighbours of a lane that are of one group, with the group's name. */
const Band = memo(({ band }: { band: BandBox }) => {
  const { group, box, cards } = band
  const [first] = cards
  const pointed = useBands(at => at.pointed === group)
  // The group of what is selected shows in every lane: its bands are one thing.
  const chosen = useStore(at => [...at.selection].some(id => isIn(group, id)))
  const place = { transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }
  return (
    <div className={`band${pointed || chosen ? ' is-meant' : ''}`} style={place}>
      {first !== undefined && <BandName band={band} first={first} />}
    </div>
  )
})

/** All bands, under the cards; each keeps its identity while its group has as many in its lane. */
export const Bands = ({ bands }: { bands: readonly BandBox[] }) => {
  const counts = new Map<string, number>()
  return bands.map(band => {
    const run = `${band.lane} ${band.group}`
    const count = (counts.get(run) ?? 0) + 1
    counts.set(run, count)
    return <Band key={`${run} ${count}`} band={band} />
  })
}
