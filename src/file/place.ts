/** Where something stands in the file, from the outside in; null is the document itself. */
export type Place = { readonly up: Place | null; readonly step: string | number }

const isPlainKey = (key: string): boolean => /^[A-Za-z_$][\w$]*$/.test(key)

// Keys are foreign text that ends up in terminals: nothing but plain characters may pass unescaped.
const quotedKey = (key: string): string =>
  JSON.stringify(key).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** `elements[3].kind`; a key that is no plain name stands in brackets: `fields["a b"]`. */
export const placeText = (place: Place | null): string => {
  if (!place) return ''
  const up = placeText(place.up)
  if (typeof place.step === 'number') return `${up}[${place.step}]`
  if (!isPlainKey(place.step)) return `${up}[${quotedKey(place.step)}]`
  return up === '' ? place.step : `${up}.${place.step}`
}
