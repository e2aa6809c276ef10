import './band.css'
import { memo } from 'react'
import type { Band as BandBox } from '../../src/layout/layout'

/** What lies behind the neighbours of a lane that are of one group, with the group's name. */
export const Band = memo(({ band }: { band: BandBox }) => {
  const { box, name } = band
  const place = { transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }
  return (
    <div className="band" style={place}>
      <span className="band-name">{name}</span>
    </div>
  )
})
