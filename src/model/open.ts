// What everything in a model is made of.

export type Id = string

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Keys this release does not know, in the order they were read; written back after the known ones. */
export type More = ReadonlyArray<readonly [key: string, value: Json]>

/** Anything that may carry keys of a later release. */
export type Open = { readonly more: More }
