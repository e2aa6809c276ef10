import type { pageFit as english } from '../en/page-fit'

export const pageFit: typeof english = {
  fits: ({ pages, type, isClose, isUneven }) =>
    `${pages === 1 ? 'Cabe en una página' : `Ocupa ${pages} páginas`}, con letra de ${type} puntos${isClose ? ', con poco espacio' : ''}${isUneven ? ', con columnas de distinto ancho' : ''}.`,
  allowed: (allowed, pages) =>
    `Esta plantilla permite ${allowed === 1 ? 'una página' : `${allowed} páginas`}; el modelo ocupa ${pages}.`,
  broken: words =>
    `${words.length === 1 ? 'Una palabra es más ancha' : 'Algunas palabras son más anchas'} que su columna y se tuvieron que partir: ${words.join(', ')}.`,
  larger: (paper, pages) => `En ${paper} cabría en ${pages === 1 ? 'una página' : `${pages} páginas`}.`,
  take: 'Usar el papel más grande',
}
