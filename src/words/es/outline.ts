import type { outline as english } from '../en/outline'

export const outline: typeof english = {
  title: 'Esquema',
  help: 'Las flechas arriba y abajo recorren las filas. La flecha derecha abre una fila y la izquierda la cierra. Escriba para agregar una tarjeta debajo. Enter cambia el texto de una tarjeta, o la razón de una conexión. Alt y una flecha mueve una tarjeta, Control y L la conecta, Delete quita una tarjeta o una conexión. Escape vuelve al lienzo.',
  showLinks: 'Ver conexiones',
  close: 'Cerrar el esquema',
  inGroup: name => `En el grupo ${name}`,
  leadsTo: (code, sentence) => `Lleva a ${code}. ${sentence}`,
  comesFrom: (code, sentence) => `Viene de ${code}. ${sentence}`,
  noReason: 'Todavía sin razón.',
  assuming: 'Suponiendo:',
  reasonLabel: (from, to) => `Lo que tiene que cumplirse para que ${from} lleve a ${to}`,
}
