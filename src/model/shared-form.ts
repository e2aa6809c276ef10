import type { CustomTemplate } from './custom-template'
import type { Image, Open } from './model'

/** A form outside any model, as it goes from one to another: with the picture its logo names. */
export type SharedForm = Open & { readonly template: CustomTemplate; readonly images: readonly Image[] }
