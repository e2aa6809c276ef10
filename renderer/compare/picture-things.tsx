import type { Band, Connector, PlacedCard } from '../../src/layout/layout'
import type { Element, Model } from '../../src/model/model'
import { CardFace } from '../canvas/card-face'
import { kindLabel, ownerLabel } from '../canvas/card-words'
import { headOf, lineOf, middleOf } from '../canvas/line'
import { useWords } from '../words'
import { ChangeSign } from './sign'
import type { Sign } from './signs'

/** What a difference makes of a card or a link. */
export type ThingProps = {
  readonly sign: Sign | undefined
  readonly isLeft: boolean
  readonly isCurrent: boolean
  readonly onLook: (key: string) => void
}

/** What lies behind the cards of a group, with its name. */
export const PictureBand = ({ band: { box, name } }: { band: Band }) => {
  const { groups } = useWords()
  return (
    <div
      className="band"
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
    >
      <p className="band-name">{name.trim() || groups.nameless}</p>
    </div>
  )
}

type CardProps = ThingProps & {
  readonly card: PlacedCard
  readonly element: Element
  readonly model: Model
}

/** A card as the canvas draws it, with what became of it on its upper edge. */
export const PictureCard = ({ card, element, model, sign, isLeft, isCurrent, onLook }: CardProps) => {
  const words = useWords()
  const { x, y, width, height } = card.box
  const state = sign && (isLeft ? 'left' : sign.name)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard one goes through the list beside the picture
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      className={isCurrent ? 'card is-selected' : 'card'}
      data-change={state}
      data-compared={element.id}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
      onClick={() => sign && onLook(sign.key)}
    >
      <CardFace
        kind={card.kind}
        code=""
        label={kindLabel(words, element)}
        owner={ownerLabel(words, model, element)}
        lines={card.lines}
        ask={words.canvas.nothingWritten}
        language={element.lang || model.language}
      />
      {sign && (
        <p className="picture-sign">
          <ChangeSign name={sign.name} isLeft={isLeft} />
        </p>
      )}
    </div>
  )
}

/** A link's line; what became of it is seen from its stroke and said by its sign. */
export const PictureLink = ({
  connector,
  sign,
  isLeft,
  isCurrent,
  onLook,
}: ThingProps & { connector: Connector }) => {
  const line = lineOf(connector.path)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: by keyboard one goes through the list beside the picture
    <g
      className={isCurrent ? 'connector is-selected' : 'connector'}
      data-change={sign && (isLeft ? 'left' : sign.name)}
      data-compared={connector.link}
      onClick={() => sign && onLook(sign.key)}
    >
      {sign && <path className="connector-reach" d={line} />}
      <path className="connector-line" d={line} />
      <path className="connector-head" d={headOf(connector.path)} />
    </g>
  )
}

/** What became of a link, halfway along it and over the cards; not where the card at one of its ends says the same. */
export const LinkSign = ({ connector, sign, isLeft, onLook }: ThingProps & { connector: Connector }) => {
  const { x, y } = middleOf(connector.path)
  return (
    sign && (
      // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard one goes through the list beside the picture
      <p
        className="picture-link-sign"
        style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
        onClick={() => onLook(sign.key)}
      >
        <ChangeSign name={sign.name} isLeft={isLeft} />
      </p>
    )
  )
}
