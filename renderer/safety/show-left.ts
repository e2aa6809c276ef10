import type { Start } from '../../src/bridge'
import { compareModels } from '../../src/file/compare'
import { openFile } from '../../src/file/open'
import { show } from '../files'
import { host } from '../host'
import { edit, presentModel, tell } from '../store'
import { words } from '../words'

/** After a crash: the document as it was last, as a change to what its file holds that can be undone. */
export const showLeft = (file: Start['file'], text: string | null): void => {
  if (file) show(file)
  else void host.shown(true)
  const { safety } = words()
  if (text === null) {
    tell({ tone: 'done', says: safety.reopened })
    return
  }
  const opened = openFile(new TextEncoder().encode(text), words())
  if (!opened.ok) {
    tell({ tone: 'trouble', says: safety.notRecovered })
    return
  }
  const { model } = opened.value
  if (compareModels(presentModel(), model).length > 0) edit('recover', () => model)
  tell({ tone: 'done', says: safety.recovered })
}
