import { openFile } from '../../src/file/open'
import type { Model } from '../../src/model/model'
import { host } from '../host'
import { words } from '../words'

/** The model of an earlier save, if this computer has kept it. */
export const keptModel = async (digest: string): Promise<Model | null> => {
  const bytes = await host.earlier(digest)
  const opened = bytes && openFile(bytes, words())
  return opened?.ok ? opened.value.model : null
}
