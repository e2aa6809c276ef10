import type { Kind } from '../model/model'

/** One theme's colours, '#rrggbb'. Text on its ground is at least 4.5:1, edges and focus at least 3:1. */
export type Colours = {
  /** Behind everything. */
  readonly table: string
  readonly lane: string
  readonly card: string
  readonly panel: string
  readonly ink: string
  /** Second voice: prompts, details. */
  readonly quiet: string
  readonly hairline: string
  /** Edges that must be seen: fields, buttons. */
  readonly edge: string
  readonly connector: string
  readonly accent: string
  readonly onAccent: string
  readonly selected: string
  readonly focus: string
  readonly hover: string
  readonly warning: string
  readonly kinds: Readonly<Record<Kind, string>>
}

export const light: Colours = {
  table: '#f5f3ee',
  lane: '#fbfaf7',
  card: '#ffffff',
  panel: '#fdfcfa',
  ink: '#1e2024',
  quiet: '#5f5e59',
  hairline: '#dedbd2',
  edge: '#8a8779',
  connector: '#8a8678',
  accent: '#22405f',
  onAccent: '#ffffff',
  selected: '#22405f',
  focus: '#1769c2',
  hover: '#efece4',
  warning: '#8a5a00',
  kinds: {
    input: '#24588f',
    activity: '#14735f',
    participation: '#6a4c9c',
    output: '#8f5f0e',
    outcome: '#a23a2c',
  },
}

export const dark: Colours = {
  table: '#17181b',
  lane: '#1e1f23',
  card: '#26282d',
  panel: '#1b1c20',
  ink: '#ecebe6',
  quiet: '#a9a79f',
  hairline: '#383a40',
  edge: '#7d7f86',
  connector: '#8d8f94',
  accent: '#9cc3ee',
  onAccent: '#10202f',
  selected: '#9cc3ee',
  focus: '#6db1ff',
  hover: '#2c2e34',
  warning: '#e3b45c',
  kinds: {
    input: '#7fb2ea',
    activity: '#5cc5aa',
    participation: '#b79be6',
    output: '#dfae5a',
    outcome: '#ee8f80',
  },
}

export const contrast: Colours = {
  table: '#ffffff',
  lane: '#ffffff',
  card: '#ffffff',
  panel: '#ffffff',
  ink: '#000000',
  quiet: '#2b2b2b',
  hairline: '#000000',
  edge: '#000000',
  connector: '#000000',
  accent: '#00224d',
  onAccent: '#ffffff',
  selected: '#00224d',
  focus: '#0050c8',
  hover: '#e6e6e6',
  warning: '#5c3a00',
  kinds: {
    input: '#0b3a6e',
    activity: '#00513f',
    participation: '#45277a',
    output: '#5e3b00',
    outcome: '#7d1a0e',
  },
}

/** For paper: the light theme's inks on white, with nothing behind them. */
export const paper: Colours = {
  ...light,
  table: '#ffffff',
  lane: '#ffffff',
  panel: '#ffffff',
  connector: '#6b6a63',
}
