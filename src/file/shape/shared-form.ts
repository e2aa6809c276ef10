import type { SharedForm } from '../../model/shared-form'
import { formFormat } from '../format'
import { shape } from './field'
import * as things from './things'

/** A form saved for others, key by key in the format's order. */
export const sharedForm = shape<SharedForm>(
  {
    template: { type: 'record', of: things.template },
    images: { type: 'list', of: things.image },
  },
  ['template'],
  [
    ['format', formFormat.name],
    ['version', formFormat.version],
  ],
)
