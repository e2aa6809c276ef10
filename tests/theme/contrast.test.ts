import { describe, expect, it } from 'vitest'
import { type Colours, contrast, dark, light, paper } from '../../src/theme/colours'
import { themeStylesheet } from '../../src/theme/stylesheet'

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** WCAG's relative luminance of '#rrggbb'. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const ratio = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (high + 0.05) / (low + 0.05)
}

const all = Object.entries({ light, dark, contrast, paper })

describe.each(all)('the colours, %s', (_name, colours: Colours) => {
  const grounds = [colours.table, colours.lane, colours.card, colours.panel]
  const inks = { ink: colours.ink, quiet: colours.quiet, warning: colours.warning, ...colours.kinds }
  const edges = {
    edge: colours.edge,
    focus: colours.focus,
    selected: colours.selected,
    connector: colours.connector,
  }

  it.each(Object.entries(inks))('%s can be read on every ground', (_ink, ink) => {
    for (const ground of [...grounds, colours.hover]) expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(edges))('%s can be seen on every ground', (_edge, edge) => {
    for (const ground of grounds) expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3)
  })

  it('what stands on the accent can be read', () => {
    expect(ratio(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5)
  })
})

/** What a colour looks like on a ground it lets shine through. */
const blend = (colour: string, ground: string, opacity: number): string =>
  `#${[1, 3, 5]
    .map(at => [colour, ground].map(one => Number.parseInt(one.slice(at, at + 2), 16)))
    .map(([over = 0, under = 0]) => Math.round(over * opacity + under * (1 - opacity)))
    .map(value => value.toString(16).padStart(2, '0'))
    .join('')}`

describe('the stylesheet', () => {
  it('keeps cards that step back easy to read where contrast is wanted', () => {
    const [, dim] = themeStylesheet().match(/data-theme=contrast\][^}]*--dim:([\d.]+);/) ?? []
    for (const ink of [contrast.ink, contrast.quiet, ...Object.values(contrast.kinds)])
      expect(ratio(blend(ink, contrast.card, Number(dim)), contrast.card)).toBeGreaterThanOrEqual(4.5)
  })

  it('writes every colour of a theme, and lets the person’s choice win over the system’s', () => {
    const css = themeStylesheet()
    for (const name of ['--table', '--on-accent', '--kind-participation', '--space-4', '--text-card'])
      expect(css).toContain(`${name}:`)
    expect(css.indexOf('data-theme=light')).toBeGreaterThan(css.indexOf('prefers-contrast'))
    expect(css).not.toContain('undefined')
  })
})
