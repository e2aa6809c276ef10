import './told.css'
import { Fragment } from 'react'
import type { Told } from '../../src/file/differences/telling'
import { useWords } from '../words'

/** A difference in words; in a text the words that are gone are struck out and the new ones underlined. */
export const ToldDifference = ({ told }: { told: Told }) => {
  const { comparing } = useWords()
  if (told.is === 'sentence') return <span className="told">{told.says}</span>
  const said = { gone: comparing.wasHere, new: comparing.isNew }
  return (
    <span className="told">
      <span className="told-place">{told.place}</span>
      <span className="told-text">
        {told.stretches.map(({ is, text }, at) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
          if (is === 'kept') return <span key={at}>{text}</span>
          const Change = is === 'gone' ? 'del' : 'ins'
          // A space at the edge of a change is not drawn as one.
          const [, lead = '', words = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
            <Fragment key={at}>
              {lead}
              <Change>
                <span className="unseen">{said[is]}: </span>
                {words}
                <span className="unseen">. {comparing.endOfChange}. </span>
              </Change>
              {trail}
            </Fragment>
          )
        })}
      </span>
    </span>
  )
}
