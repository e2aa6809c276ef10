import './line-sample.css'

/** A short piece of the line that links of this evidence are drawn with. Says nothing by itself: words stand beside it. */
export const LineSample = ({ evidence }: { evidence: string }) => (
  <svg className="line-sample" viewBox="0 0 40 12" aria-hidden="true">
    <g className="connector" data-evidence={evidence || undefined}>
      <path className="connector-line" d="M0 6H32" />
      <path className="connector-head" d="M40 6L32 10L32 2Z" />
    </g>
  </svg>
)
