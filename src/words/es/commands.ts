import type { CommandId, ExampleName, MenuName } from '../../commands'
import type { commands as english } from '../en/commands'

const menus: Readonly<Record<MenuName, string>> = {
  file: 'Archivo',
  edit: 'Editar',
  insert: 'Insertar',
  view: 'Ver',
  help: 'Ayuda',
}

const labels: Readonly<Record<CommandId, string>> = {
  'file.new': 'Modelo nuevo',
  'file.open': 'Abrir…',
  'file.save': 'Guardar',
  'file.save-as': 'Guardar como…',
  'file.revert': 'Volver a lo guardado',
  'file.export-pdf': 'Exportar PDF…',
  'file.print': 'Imprimir…',
  'file.page-setup': 'Configurar página…',
  'file.preferences': 'Preferencias…',
  'file.close': 'Cerrar ventana',
  'edit.undo': 'Deshacer',
  'edit.redo': 'Rehacer',
  'edit.text': 'Editar texto',
  'edit.duplicate': 'Duplicar',
  'edit.delete': 'Eliminar',
  'edit.link': 'Conectar con…',
  'edit.move-up': 'Subir',
  'edit.move-down': 'Bajar',
  'edit.move-left': 'Mover a la columna de la izquierda',
  'edit.move-right': 'Mover a la columna de la derecha',
  'edit.tidy': 'Ordenar para que las conexiones se crucen menos',
  'edit.horizon-short': 'Marcar como de corto plazo',
  'edit.horizon-medium': 'Marcar como de mediano plazo',
  'edit.horizon-long': 'Marcar como de largo plazo',
  'edit.horizon-impact': 'Marcar como impacto',
  'edit.select-all': 'Seleccionar todo',
  'edit.find': 'Buscar…',
  'insert.input': 'Insumo',
  'insert.activity': 'Actividad',
  'insert.participation': 'Participantes',
  'insert.output': 'Producto',
  'insert.outcome': 'Resultado',
  'insert.assumption': 'Supuesto',
  'insert.factor': 'Factor externo',
  'view.palette': 'Buscar un comando o una tarjeta…',
  'view.outline': 'Esquema',
  'view.initiative': 'Acerca de esta iniciativa',
  'view.problems': 'Qué se corrigió en este archivo',
  'view.zoom-in': 'Acercar',
  'view.zoom-out': 'Alejar',
  'view.zoom-actual': 'Tamaño real',
  'view.fit': 'Ver el modelo completo',
  'help.shortcuts': 'Atajos de teclado',
  'help.about': 'Acerca de Logic Model Builder',
}

const examples: Readonly<Record<ExampleName, string>> = {
  'joint-literacy-coaching': 'Asesoría compartida de lectura',
  'common-enrolment': 'Inscripción común',
  'special-education-cooperative': 'Cooperativa de educación especial',
}

export const commands: typeof english = {
  menus,
  labels,
  examples,
  openRecent: 'Abrir reciente',
  noRecent: 'No hay modelos recientes',
  openExample: 'Abrir ejemplo',
  undo: edit => `Deshacer ${edit}`,
  redo: edit => `Rehacer ${edit}`,
}
