import type { ComponentType } from 'react'
import { Compare } from '../compare/compare'
import { OwnForm } from '../forms/own-form'
import { BringIn } from '../imports/dialog'
import { Present } from '../present/present'
import { type Dialog, useStore } from '../store'
import { Versions } from '../versions/versions'
import { About } from './about'
import { AttachDialog } from './attach'
import { CommandPalette } from './command-palette'
import { PictureDialog } from './picture'
import { Preferences } from './preferences'
import { Problems } from './problems'
import { Shortcuts } from './shortcuts'
import { TemplateDialog } from './template'

// The canvas draws those that belong to it: finding a card, and choosing what one leads to.
const ours: Readonly<Partial<Record<Dialog['kind'], ComponentType>>> = {
  preferences: Preferences,
  template: TemplateDialog,
  'own-form': OwnForm,
  problems: Problems,
  palette: CommandPalette,
  shortcuts: Shortcuts,
  about: About,
  picture: PictureDialog,
  attach: AttachDialog,
  'bring-in': BringIn,
  present: Present,
  compare: Compare,
  versions: Versions,
}

/** The dialog that stands over the window, if one does. */
export const Dialogs = () => {
  const kind = useStore(at => at.dialog?.kind)
  const Shown = kind && ours[kind]
  return Shown ? <Shown /> : null
}
