import { stepsIn } from '../../src/guide/guide'
import type { StepId } from '../../src/guide/steps'
import { templateOf } from '../../src/templates/templates'
import { useStore } from '../store'
import { useGuide } from './guide-store'

/** The steps in the facilitator's order, and the one that is shown. */
export const useSteps = (): { readonly steps: readonly StepId[]; readonly step: StepId } => {
  const order = useStore(at => at.settings.guide)
  const template = useStore(at => templateOf(at.history.present))
  const at = useGuide(one => one.step)
  const steps = stepsIn(order, template)
  return { steps, step: steps.find(id => id === at) ?? 'purpose' }
}
