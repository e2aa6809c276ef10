import type { Column } from './template'

// What columns mean in plain words, and what to ask while they are empty: ours, where a form has no words for it.

type Asked = Pick<Column, 'plain' | 'prompt'>

export const asked = {
  inputs: {
    plain: { en: 'What we have', es: 'Lo que tenemos' },
    prompt: {
      en: 'People, time, money, agreements: what do we need to begin?',
      es: 'Personas, tiempo, dinero, acuerdos: ¿qué necesitamos para empezar?',
    },
  },
  activities: {
    plain: { en: 'What we will do', es: 'Lo que haremos' },
    prompt: {
      en: 'What will we do together, for whom, and how much of it?',
      es: '¿Qué haremos en conjunto, para quiénes y en qué cantidad?',
    },
  },
  participation: {
    plain: { en: 'Who takes part', es: 'Quiénes participan' },
    prompt: { en: 'Whom do we reach, and how many of them?', es: '¿A quiénes llegamos, y a cuántos?' },
  },
  outputs: {
    plain: { en: 'What we will see', es: 'Lo que veremos' },
    prompt: {
      en: 'What can be counted once it is done?',
      es: '¿Qué se podrá contar una vez hecho?',
    },
  },
  outcomes: {
    plain: { en: 'What will be different', es: 'Lo que será diferente' },
    prompt: {
      en: 'What should be different when this works?',
      es: '¿Qué debería ser diferente cuando esto funcione?',
    },
  },
  short: {
    plain: { en: 'What changes first', es: 'Lo que cambia primero' },
    prompt: {
      en: 'What will people know, feel or be able to do soon after?',
      es: '¿Qué sabrán, sentirán o podrán hacer las personas poco después?',
    },
  },
  medium: {
    plain: { en: 'What changes next', es: 'Lo que cambia después' },
    prompt: {
      en: 'What will people do differently because of it?',
      es: '¿Qué harán las personas de otra manera gracias a eso?',
    },
  },
  long: {
    plain: { en: 'What lasts', es: 'Lo que perdura' },
    prompt: {
      en: 'What will be different for good?',
      es: '¿Qué será diferente de manera duradera?',
    },
  },
} as const satisfies Readonly<Record<string, Asked>>
