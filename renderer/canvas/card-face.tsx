import { memo, type ReactNode } from 'react'
import { isKind } from '../../src/model/model'
import { KindIcon } from './kind-icon'

export type FaceProps = {
  readonly kind: string
  readonly code: string
  /** What stands after the code: the kind's name, an outcome's horizon. */
  readonly label: string
  /** How far it has come; '' where nobody has read that. */
  readonly reached?: string
  /** Whose it is; '' when not said. */
  readonly owner: string
  readonly lines: readonly string[]
  /** Shown in place of the text while nothing is written. */
  readonly ask?: string
  readonly language?: string
  /** Stands in the text's place while it is being typed. */
  readonly field?: ReactNode
}

/** What a card looks like: its kind's edge, the small row, the very lines the layout made. */
export const CardFace = memo(
  ({ kind, code, label, reached = '', owner, lines, ask, language, field }: FaceProps) => (
    <div className="card-face" data-kind={isKind(kind) ? kind : undefined}>
      <div className="card-row">
        <KindIcon kind={kind} />
        <span className="card-code">{code}</span>
        <span className="card-kind">{label}</span>
        <span className="card-aside">
          {owner !== '' && <span className="card-owner">{owner}</span>}
          {reached !== '' && <span className="card-reached">{reached}</span>}
        </span>
      </div>
      {field ?? (
        <div className="card-text" lang={language} dir="auto">
          {lines.some(line => line !== '') ? lines.join('\n') : <span className="card-ask">{ask}</span>}
        </div>
      )}
    </div>
  ),
)
