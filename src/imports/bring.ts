import type { Brought } from './brought'
import { fillFromDrawing } from './drawings/fill'
import type { Read } from './importers'
import { fillModel } from './tables/fill'
import { guessMapping } from './tables/guess'

/** A file as it is brought in where nobody is there to change what was guessed. */
export const bringAsGuessed = (read: Read): Brought =>
  read.kind === 'table'
    ? fillModel(read.table, guessMapping(read.table))
    : fillFromDrawing(
        read.pages,
        () => true,
        (page, lane) => read.pages[page]?.lanes[lane]?.into ?? 'nothing',
      )
