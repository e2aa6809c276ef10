import './template.css'
import { useEffect, useRef } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { setTemplate } from '../../src/model/edits/template'
import { ownTemplate } from '../../src/templates/custom'
import { labelled } from '../../src/templates/labelled'
import type { Template } from '../../src/templates/template'
import { leftOutBy, templateOf, templates } from '../../src/templates/templates'
import { bringInForm } from '../forms/others'
import { OwnActions } from '../forms/own-actions'
import { Unusable } from '../forms/unusable'
import { edit, showDialog, tell, useStore } from '../store'
import { useWords } from '../words'
import { DialogFrame } from './frame'

// In newer browsers scrolling answers with a promise, which an effect must not hand on.
const showChosen = (list: HTMLElement | null): void => {
  list?.querySelector('[data-selected]')?.scrollIntoView({ block: 'center' })
}

/** The forms a model can be poured into, each with its columns, and what would have no place before it has none. */
export const TemplateDialog = () => {
  const { template: says, commands, dialogs, formFile } = useWords()
  const dialog = useStore(at => (at.dialog?.kind === 'template' ? at.dialog : null))
  const model = useStore(at => at.history.present)
  const isReadOnly = useStore(at => at.readOnly !== null)
  const { language, labels } = useStore(at => at.settings)
  const current = templateOf(model)
  const offered = [
    ...templates.values(),
    ...model.templates.flatMap(({ id }) => ownTemplate(model, id) ?? []),
  ]
  const came = dialog?.came
  const list = useRef<HTMLDivElement>(null)
  // Own forms, and one that has just come in, stand below the others.
  useEffect(() => showChosen(list.current), [])
  useEffect(() => {
    if (came) showChosen(list.current)
  }, [came])
  // One that was removed is no longer chosen.
  const chosen = offered.find(({ id }) => id === dialog?.chosen) ?? current
  const use = () => {
    edit('template', before => setTemplate(before, chosen.id))
    showDialog(null)
    tell({ tone: 'done', says: says.changed(chosen.name[language]) })
  }
  return (
    <DialogFrame title={says.title} isWide>
      <RadioGroup
        ref={list}
        className="template-choice"
        value={chosen.id}
        onChange={id => showDialog({ kind: 'template', chosen: id })}
      >
        <Label className="unseen">{says.choose}</Label>
        {offered.map(template => (
          <Radio key={template.id} className="template-one" value={template.id}>
            <span className="template-name">
              {template.name[language]}
              {template === current && <span className="template-current">{says.current}</span>}
            </span>
            <span className="template-columns">{columnsOf(labelled(template, labels))}</span>
          </Radio>
        ))}
      </RadioGroup>
      <Unusable />
      <div className="template-foot">
        <div aria-live="polite">
          {came && <p>{formFile.came[came](chosen.name[language])}</p>}
          {toSay().map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
          {came && chosen !== current && <p>{formFile.use}</p>}
          <p className="template-source">{chosen.source[language]}</p>
        </div>
        <OwnActions chosen={chosen} isInUse={chosen === current} />
        <div className="dialog-buttons">
          <Button
            className="button template-bring"
            isDisabled={isReadOnly}
            onPress={() => void bringInForm()}
          >
            {commands.labels['file.bring-form']}
          </Button>
          <Button className="button" onPress={() => showDialog(null)}>
            {came && chosen !== current ? formFile.later : dialogs.cancel}
          </Button>
          <Button className="button button-main" isDisabled={isReadOnly || chosen === current} onPress={use}>
            {says.use}
          </Button>
        </div>
      </div>
    </DialogFrame>
  )

  function columnsOf({ columns, spans }: Template): string {
    const seen = new Set<string>()
    return columns
      .flatMap(({ id, label }) => {
        const span = spans.find(({ over }) => over.includes(id))
        if (!span) return label[language]
        if (seen.has(span.id)) return []
        seen.add(span.id)
        const under = columns.filter(column => span.over.includes(column.id))
        return says.under(span.label[language], under.map(column => column.label[language]).join(', '))
      })
      .join(' · ')
  }

  function toSay(): readonly string[] {
    if (chosen === current) return [says.inUse]
    const { cards, unsaid, fields } = leftOutBy(chosen, model)
    const lacks = [
      ...(cards > 0 ? [says.cards(cards)] : []),
      ...(unsaid > 0 ? [says.unsaid(unsaid)] : []),
      ...(fields > 0 ? [says.fields(fields)] : []),
    ]
    return lacks.length === 0 ? [says.fits] : [...lacks, says.again]
  }
}
