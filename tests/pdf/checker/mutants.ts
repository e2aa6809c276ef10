import type { checks } from './checks'
import { catalogMutants } from './mutants/catalog'
import { contentMutants } from './mutants/content'
import { figureMutants } from './mutants/figures'
import { linksMutants } from './mutants/links'
import { pagesMutants } from './mutants/pages'
import type { Faults } from './mutants/plant'
import { tableMutants } from './mutants/tables'
import { treeMutants } from './mutants/tree'

/** Every planted fault by the check that has to see it. */
export const mutants: Faults<typeof checks> = {
  ...catalogMutants,
  ...treeMutants,
  ...tableMutants,
  ...contentMutants,
  ...linksMutants,
  ...figureMutants,
  ...pagesMutants,
}
