import { type Colours, contrast, dark, light, paper } from './colours'
import { durations, measures, spaces, stageSizes, typeSizes, weights } from './sizes'
import { evidenceStrokes, plainStroke } from './strokes'

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const declare = (prefix: string, values: object, unit: string): string =>
  Object.entries(values)
    .map(([name, value]) => `--${prefix}${kebab(name)}:${value}${unit};`)
    .join('')

/** One theme's colours as custom properties: --ink, --on-accent, --kind-input … */
const colourVariables = ({ kinds, ...colours }: Colours, scheme: 'light' | 'dark'): string =>
  `color-scheme:${scheme};${declare('', colours, '')}${declare('kind-', kinds, '')}`

const stageVariables = Object.entries(stageSizes)
  .map(([name, size]) => `--stage-${name}:calc(${size} * var(--stage-unit));`)
  .join('')

const sizeVariables = [
  '--stage-unit:max(1px,min(100vw / 1280,100vh / 720));',
  stageVariables,
  declare('text-', typeSizes, 'px'),
  declare('space-', spaces, 'px'),
  declare('', measures, 'px'),
  declare('weight-', weights, ''),
].join('')

// What lies on paper lies on white, whatever the theme.
const paperVariable = `--paper:${paper.panel};`

const strokeVariables = Object.entries({ plain: plainStroke, ...evidenceStrokes })
  .map(([name, { width, dash }]) => `--line-${name}:${width}px;--dash-${name}:${dash?.join(' ') ?? 'none'};`)
  .join('')

const motion = (factor: 0 | 1): string =>
  Object.entries(durations)
    .map(([name, time]) => `--time-${name}:${time * factor}ms;`)
    .join('')

// The one shadow, for what floats, and the dimming under a dialog.
const depth = (strength: number): string =>
  `--shadow:0 8px 28px rgb(0 0 0 / ${strength}%),0 1px 3px rgb(0 0 0 / ${strength}%);--scrim:rgb(0 0 0 / 32%);`

// Where the system replaces colours (Windows contrast themes), name its own by what they are for.
const systemColours = [
  ['Canvas', ['table', 'lane', 'card', 'panel']],
  ['CanvasText', ['ink', 'quiet', 'hairline', 'edge', 'connector', 'warning']],
  ['Highlight', ['accent', 'selected', 'focus']],
  ['HighlightText', ['on-accent']],
  ['Canvas', ['hover']],
  ['CanvasText', Object.keys(light.kinds).map(kind => `kind-${kind}`)],
] as const

const forced = systemColours.flatMap(([colour, names]) => names.map(name => `--${name}:${colour};`)).join('')

// How far what is not part of the chosen chain steps back: where contrast is wanted, still easy to read.
const dim = (opacity: number): string => `--dim:${opacity};`

const themes = {
  light: colourVariables(light, 'light') + depth(12) + dim(0.42),
  dark: colourVariables(dark, 'dark') + depth(44) + dim(0.42),
  contrast: colourVariables(contrast, 'light') + depth(24) + dim(0.8),
}

/**
 * The screen's whole theme as CSS text: custom properties on the root. It follows the system's light or dark and its
 * wish for contrast, unless the root's data-theme says light, dark or contrast.
 */
export const themeStylesheet = (): string => {
  const unless = ':root:not([data-theme])'
  return [
    `:root{${sizeVariables}${paperVariable}${strokeVariables}${motion(1)}${themes.light}}`,
    `@media (prefers-color-scheme:dark){${unless}{${themes.dark}}}`,
    `@media (prefers-contrast:more){${unless}{${themes.contrast}}}`,
    `:root[data-theme=light]{${themes.light}}`,
    `:root[data-theme=dark]{${themes.dark}}`,
    `:root[data-theme=contrast]{${themes.contrast}}`,
    `@media (forced-colors:active){:root,:root[data-theme]{${forced}${dim(0.8)}}}`,
    `@media (prefers-reduced-motion:reduce){:root{${motion(0)}}}`,
  ].join('\n')
}
