import { Button } from 'react-aria-components'
import { fitTroubles, largerSays } from '../../src/page/told-fit'
import { useStore } from '../store'
import { useWords } from '../words'
import { changePageChoice } from './page-choice'
import { usePage } from './page-store'

/** How the model stands on its pages, and the larger paper that would hold it better. */
export const FitNote = () => {
  const words = useWords()
  const fit = usePage(at => at.sheets?.fit)
  const isReadOnly = useStore(at => at.readOnly !== null)
  if (!fit) return null
  const { larger } = fit
  return (
    <div className="page-fit" role="status">
      <p>{[words.pageFit.fits(fit), ...fitTroubles(fit, words), largerSays(fit, words)].join(' ')}</p>
      {larger && !isReadOnly && (
        <Button className="button button-small" onPress={() => changePageChoice({ paper: larger.paper })}>
          {words.pageFit.take}
        </Button>
      )}
    </div>
  )
}
