import { Button } from 'react-aria-components'
import { isPaper } from '../../src/page/choices'
import { ZoomButtons } from '../canvas/zoom'
import { useStore } from '../store'
import { useWords } from '../words'
import { usePage } from './page-store'
import { layOutPages } from './sheets'

/** How many pages there are and of which size, and how near one looks at them. */
export const PageStrip = () => {
  const { pageView, dialogs } = useWords()
  const { sheets, isBehind } = usePage()
  const percent = usePage(at => Math.round((at.zoom ?? at.fitting) * 100))
  const own = useStore(at => at.history.present.page.paper)
  const preferred = useStore(at => at.settings.paper)
  const paper = dialogs.papers[isPaper(own) ? own : preferred]
  const direction = sheets && sheets.height > sheets.width ? pageView.portrait : pageView.landscape
  return (
    <div className="page-strip">
      <p className="page-counts" role="status">
        {sheets && `${pageView.count(sheets.svgs.length)} · ${pageView.size(paper, direction)}`}
      </p>
      {isBehind && (
        <>
          <p role="status">{pageView.behind}</p>
          <Button className="text-button" onPress={() => void layOutPages()}>
            {pageView.again}
          </Button>
        </>
      )}
      <ZoomButtons percent={percent} />
    </div>
  )
}
