import type { Brought } from './brought'
import type { Read } from './importers'
import { fillModel } from './tables/fill'
import { guessMapping } from './tables/guess'

/** A file as it is brought in where nobody is there to change what was guessed. */
export const bringAsGuessed = ({ table }: Read): Brought => fillModel(table, guessMapping(table))
