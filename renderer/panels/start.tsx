import { Compass, FileInput, FolderOpen, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { exampleNames } from '../../src/commands'
import { ownTemplate } from '../../src/templates/custom'
import { runCommand } from '../commands'
import { isBlank } from '../describe'
import { openExample } from '../files'
import { useGuide } from '../guide/guide-store'
import { useStore } from '../store'
import { useWords } from '../words'

/** Over an empty, untouched table: ways to begin. Gone with the first word, the first card or the first step away. */
export const Start = () => {
  const { panels, commands, guide, formFile } = useWords()
  const says = panels.start
  const [isDone, setDone] = useState(false)
  const isGuided = useGuide(at => at.isOpen)
  const isFresh = useStore(isBlank)
  const { language } = useStore(at => at.settings)
  const own = useStore(({ history: { present } }) => ownTemplate(present, present.template))
  if (isDone || isGuided || !isFresh) return null
  const begin = () => {
    setDone(true)
    runCommand('insert.outcome')
  }
  return (
    <section className="start" aria-label={says.title}>
      <div>
        <h2 className="start-title">{says.title}</h2>
        <p className="panel-quiet">{says.lead}</p>
        {own && <p className="panel-quiet start-form">{formFile.started(own.name[language])}</p>}
        <div className="start-ways">
          <Button className="button button-main" onPress={begin}>
            <Plus className="icon" aria-hidden />
            {says.blank}
          </Button>
          <Button className="button" onPress={() => runCommand('view.guide')}>
            <Compass className="icon" aria-hidden />
            {guide.begin}
          </Button>
          <Button className="button" onPress={() => runCommand('file.open')}>
            <FolderOpen className="icon" aria-hidden />
            {says.open}
          </Button>
          <Button className="button" onPress={() => runCommand('file.bring-in')}>
            <FileInput className="icon" aria-hidden />
            {says.bringIn}
          </Button>
        </div>
      </div>
      <div>
        <h3 className="panel-heading">{says.examples}</h3>
        <ul className="start-examples">
          {exampleNames.map(name => (
            <li key={name}>
              <Button className="start-example" onPress={() => void openExample(name)}>
                <b>{commands.examples[name]}</b>
                <span>{says.example[name]}</span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
