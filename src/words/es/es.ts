import type { en } from '../en/en'
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

// Spanish as bilingual staff of school districts in the United States write it, neutral for Latin America.
// Commands and buttons are infinitives; dialogs speak to one person (usted), the review and its questions to the
// group (ustedes). Quotation marks are “…”, as in English. Keys are called what stands on the keyboard: Enter, Shift.
//
// activity actividad · assumption supuesto · band franja · card tarjeta · column, lane columna · district distrito
// charter school escuela chárter · evidence evidencia · external factor factor externo · file archivo
// finding observación · group grupo · indicator indicador · initiative iniciativa · input insumo · joint en conjunto
// lead to llevar a · link conexión, conectar · logic model modelo lógico · outcome resultado · output producto
// outline esquema · owner responsable · parking lot ideas pendientes · participants participantes · partner socio
// review revisión · template plantilla · term plazo · waive dejar así, waiver excepción

export const es: typeof en = {
  attach,
  canvas,
  cli,
  commands,
  compare,
  comparing,
  details,
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
