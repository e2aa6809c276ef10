import { attach } from './attach'
import { canvas } from './canvas'
import { cli } from './cli'
import { commands } from './commands'
import { compare } from './compare'
import { comparing } from './comparing'
import { details } from './details'
import { dialogs } from './dialogs'
import { drawer } from './drawer'
import { edits } from './edits'
import { file } from './file'
import { formFile } from './form-file'
import { groups } from './groups'
import { guide } from './guide'
import { imports } from './imports'
import { lastPages } from './last-pages'
import { model } from './model'
import { outline } from './outline'
import { ownForms } from './own-forms'
import { page } from './page'
import { pageFit } from './page-fit'
import { pageView } from './page-view'
import { panels } from './panels'
import { papers } from './papers'
import { present } from './present'
import { reading } from './reading'
import { review } from './review'
import { safety } from './safety'
import { shell } from './shell'
import { template } from './template'
import { templateProblems } from './template-problems'
import { versions } from './versions'
import { wordPaper } from './word-paper'
import { wording } from './wording'

export const en = {
  attach,
  canvas,
  cli,
  commands,
  details,
  compare,
  comparing,
  dialogs,
  drawer,
  edits,
  file,
  formFile,
  groups,
  guide,
  imports,
  lastPages,
  model,
  outline,
  ownForms,
  page,
  pageFit,
  pageView,
  panels,
  papers,
  present,
  reading,
  review,
  safety,
  shell,
  template,
  templateProblems,
  versions,
  wording,
  wordPaper,
}
