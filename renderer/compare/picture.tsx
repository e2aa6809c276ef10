import './picture.css'
import { useEffect, useRef } from 'react'
import type { Box } from '../../src/layout/geometry'
import type { Layout } from '../../src/layout/layout'
import type { Id } from '../../src/model/model'
import { elementsById } from '../canvas/card-words'
import type { Scene } from '../canvas/scene'
import { ZoomButtons } from '../canvas/zoom'
import { Notices } from '../panels/notices'
import { useStore } from '../store'
import { useWords } from '../words'
import { usePicture } from './picture-store'
import { LinkSign, PictureBand, PictureCard, PictureLink, type ThingProps } from './picture-things'
import type { Sign } from './signs'
import { around, isSeen, useView, useZoom } from './view'

type Props = {
  readonly scene: Scene
  readonly label: string
  readonly signs: ReadonlyMap<Id, Sign>
  /** Whether what a sign stands for is taken. */
  readonly isLeft: (sign: Sign) => boolean
  readonly current: string | null
  /** What the chosen difference is about. */
  readonly about: readonly Id[]
  readonly onLook: (key: string) => void
}

/** A model drawn as the canvas draws it, with what became of its cards and links written on them. */
export const Picture = ({ scene, label, signs, isLeft, current, about, onLook }: Props) => {
  const words = useWords()
  const language = useStore(at => at.settings.language)
  const { model, layout } = scene
  const place = useRef<HTMLElement>(null)
  const [view, look] = useView(place)
  const zoom = useZoom(place, view, layout)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a difference is gone to when it is chosen, not when the picture changes
  useEffect(() => {
    const { current: stage } = place
    const box = about.map(id => boxOf(layout, id)).find(found => found !== undefined)
    if (!stage || !box) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    stage.scrollTo({
      left: (box.x + box.width / 2) * zoom + around - stage.clientWidth / 2,
      top: (box.y + box.height / 2) * zoom + around - stage.clientHeight / 2,
      behavior: isCalm ? 'instant' : 'smooth',
    })
  }, [current])
  const elements = elementsById(model)
  const seen = layout.connectors
    .filter(({ box }) => isSeen(box, view, zoom))
    .toSorted((one, other) => Number(signs.has(one.link)) - Number(signs.has(other.link)))
  const thing = (id: Id): ThingProps => {
    const sign = signs.get(id)
    return { sign, isLeft: sign !== undefined && isLeft(sign), isCurrent: about.includes(id), onLook }
  }
  return (
    <div className="compare-picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section ref={place} className="picture" tabIndex={0} aria-label={label} onScroll={look}>
        <div
          className="picture-room"
          style={{ width: layout.width * zoom + 2 * around, height: layout.height * zoom + 2 * around }}
        >
          <div className="picture-plane" style={{ transform: `scale(${zoom})` }}>
            {layout.lanes.map(({ column, box }) => (
              <div
                key={column?.id ?? ''}
                className={column ? 'lane' : 'lane lane-not-placed'}
                style={{
                  transform: `translate(${box.x}px, ${box.y}px)`,
                  width: box.width,
                  height: box.height,
                }}
              >
                <p className="picture-lane lane-label">{column?.label[language] ?? words.model.notPlaced}</p>
              </div>
            ))}
            {layout.bands.map(band => (
              <PictureBand key={band.cards[0]} band={band} />
            ))}
            <svg className="connectors" aria-hidden>
              {seen.map(connector => (
                <PictureLink key={connector.link} connector={connector} {...thing(connector.link)} />
              ))}
            </svg>
            {Array.from(layout.cards.values(), card => {
              const element = elements.get(card.id)
              if (!element || !isSeen(card.box, view, zoom)) return null
              return (
                <PictureCard key={card.id} card={card} element={element} model={model} {...thing(card.id)} />
              )
            })}
            {seen
              .filter(
                ({ link, from, to }) => ![from, to].some(id => signs.get(id)?.name === signs.get(link)?.name),
              )
              .map(connector => (
                <LinkSign key={connector.link} connector={connector} {...thing(connector.link)} />
              ))}
          </div>
        </div>
      </section>
      <PictureZoom />
      <Notices />
    </div>
  )
}

const PictureZoom = () => {
  const percent = usePicture(at => Math.round((at.zoom ?? at.fitting) * 100))
  return (
    <div className="picture-zoom">
      <ZoomButtons percent={percent} />
    </div>
  )
}

const boxOf = (layout: Layout, id: Id): Box | undefined =>
  layout.cards.get(id)?.box ?? layout.connectors.find(({ link }) => link === id)?.box
