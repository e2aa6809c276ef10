import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { presentModel, showPanel, useStore } from '../store'
import { useWords } from '../words'
import { useSettledModel } from './details/settled'
import { findingsIn } from './findings'
import { InitiativePanel } from './initiative'
import { ReviewPanel } from './review'

/** The panel while no one thing is selected: what the model still lacks, and what it is about. */
export const WholeModel = () => {
  const words = useWords()
  const says = words.review.panel
  const model = useSettledModel() ?? presentModel()
  const shown = useStore(at => at.panel)
  const findings = findingsIn(model, words)
  const open = findings.filter(({ waived }) => waived === null).length
  return (
    <Tabs
      selectedKey={shown ?? 'review'}
      onSelectionChange={key => showPanel(key === 'initiative' ? 'initiative' : 'review')}
    >
      <TabList className="panel-tabs" aria-label={says.tabs}>
        <Tab className="panel-tab" id="review">
          {says.review}
          {open > 0 && (
            <span className="panel-count">
              <span aria-hidden>{open}</span>
              <span className="unseen">{says.open(open)}</span>
            </span>
          )}
        </Tab>
        <Tab className="panel-tab" id="initiative">
          {says.initiative}
        </Tab>
      </TabList>
      <TabPanel id="review">
        <ReviewPanel findings={findings} isEmpty={model.elements.length === 0} />
      </TabPanel>
      <TabPanel id="initiative">
        <InitiativePanel />
      </TabPanel>
    </Tabs>
  )
}
