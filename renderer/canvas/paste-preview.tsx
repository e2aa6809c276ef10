import './paste-preview.css'
import { Button } from 'react-aria-components'
import type { PastePlan } from '../../src/model/edits/paste'
import { DialogFrame } from '../dialogs/frame'
import { showDialog, useStore } from '../store'
import { useWords } from '../words'
import { pastePlanned } from './clipboard'
import { cardsIn } from './paste-plan'
import { useScene } from './scene'

/** How many texts of a lane are shown before the rest is only counted. */
const shown = 6

const Preview = ({ plan }: { plan: PastePlan }) => {
  const { canvas, dialogs } = useWords()
  const says = canvas.paste
  const language = useStore(at => at.settings.language)
  const columns = useScene()?.template.columns ?? []
  const add = () => {
    showDialog(null)
    pastePlanned(plan)
  }
  return (
    <DialogFrame title={says.title(cardsIn(plan))} isWide={plan.columns.length > 1}>
      <div className="paste-lanes">
        {plan.columns.map(({ columnId, texts }) => {
          const column = columns.find(({ id }) => id === columnId)
          return (
            <section key={columnId} className="paste-lane" data-kind={column?.takes[0]}>
              <h3 className="paste-heading">{says.lane(column?.label[language] ?? '', texts.length)}</h3>
              <ul>
                {texts.slice(0, shown).map((text, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, in which two texts may be the same
                  <li key={at}>{text}</li>
                ))}
              </ul>
              {texts.length > shown && <p className="panel-quiet">{says.more(texts.length - shown)}</p>}
            </section>
          )
        })}
      </div>
      <div className="dialog-buttons">
        <Button className="button" onPress={() => showDialog(null)}>
          {dialogs.cancel}
        </Button>
        <Button className="button button-main" autoFocus onPress={add}>
          {says.add(cardsIn(plan))}
        </Button>
      </div>
    </DialogFrame>
  )
}

/** What pasting a list or a table would add, and where, before it does. */
export const PastePreview = () => {
  const plan = useStore(at => (at.dialog?.kind === 'paste' ? at.dialog.plan : null))
  return plan && <Preview plan={plan} />
}
