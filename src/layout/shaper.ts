/// <reference path="./wasm.d.ts" />

/** A glyph of a shaped text, in the font's units. */
export type ShapedGlyph = {
  readonly glyph: number
  /** Where in the text the characters begin that it is drawn for, with its neighbours of the same cluster. */
  readonly cluster: number
  readonly advance: number
  /** How far it stands off the pen. */
  readonly dx: number
  readonly dy: number
}

/** Finds the glyphs of a text of one font and one direction, from left to right. */
export type Shaper = (font: Uint8Array, text: string, rightToLeft: boolean) => readonly ShapedGlyph[]

/** What is used of HarfBuzz's C interface. */
type HarfBuzz = {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
} & Readonly<Record<(typeof functions)[number], (...args: readonly number[]) => number>>

const functions = [
  '__wasm_call_ctors',
  'malloc',
  'free',
  'hb_blob_create',
  'hb_face_create',
  'hb_font_create',
  'hb_buffer_create',
  'hb_buffer_destroy',
  'hb_buffer_add_utf16',
  'hb_buffer_set_direction',
  'hb_buffer_set_flags',
  'hb_buffer_set_cluster_level',
  'hb_buffer_guess_segment_properties',
  'hb_buffer_get_length',
  'hb_buffer_get_glyph_infos',
  'hb_buffer_get_glyph_positions',
  'hb_shape',
] as const

const isHarfBuzz = (exports: object): exports is HarfBuzz =>
  'memory' in exports && functions.every(name => name in exports)

// As HarfBuzz's own header files number them.
const writable = 2
const directions = { leftToRight: 4, rightToLeft: 5 } as const
const removeIgnorable = 8
/** Marks apart from their letters, as far as can be. */
const monotoneCharacters = 1
const structSize = 20
const pageSize = 65536

/** What the screen switches off too, so that both draw the same (renderer/styles/print.css). */
const switchedOff = ['kern', 'liga', 'clig', 'calt'] as const

/** Starts HarfBuzz. Throws on bytes that are not it. */
export const shaperFrom = async (wasm: Uint8Array): Promise<Shaper> => {
  const nothing = () => 0
  const { instance } = await WebAssembly.instantiate(new Uint8Array(wasm), {
    env: {
      emscripten_resize_heap: grow,
      _emscripten_runtime_keepalive_clear: nothing,
      _abort_js: () => {
        throw new Error('HarfBuzz gave up.')
      },
      _setitimer_js: nothing,
    },
    wasi_snapshot_preview1: { proc_exit: nothing },
  })
  const { exports } = instance
  if (!isHarfBuzz(exports)) throw new Error('This HarfBuzz has not what is asked of it.')
  const hb = exports
  hb.__wasm_call_ctors()
  const features = featuresIn()
  const fonts = new WeakMap<Uint8Array, number>()

  return (bytes, text, rightToLeft) => {
    const font = fonts.get(bytes) ?? fontOf(bytes)
    fonts.set(bytes, font)
    const buffer = hb.hb_buffer_create()
    const at = hb.malloc(text.length * 2)
    const units = new Uint16Array(hb.memory.buffer, at, text.length)
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
    hb.hb_buffer_add_utf16(buffer, at, text.length, 0, text.length)
    hb.hb_buffer_set_direction(buffer, directions[rightToLeft ? 'rightToLeft' : 'leftToRight'])
    hb.hb_buffer_set_flags(buffer, removeIgnorable)
    hb.hb_buffer_set_cluster_level(buffer, monotoneCharacters)
    hb.hb_buffer_guess_segment_properties(buffer)
    hb.hb_shape(font, buffer, features, switchedOff.length)
    const glyphs = glyphsIn(buffer)
    hb.free(at)
    hb.hb_buffer_destroy(buffer)
    return glyphs
  }

  function grow(needed: number): number {
    if (!isHarfBuzz(instance.exports)) return 0
    const { memory } = instance.exports
    memory.grow(Math.ceil((needed - memory.buffer.byteLength) / pageSize))
    return 1
  }

  function featuresIn(): number {
    const at = hb.malloc(switchedOff.length * 16)
    const view = new DataView(hb.memory.buffer)
    switchedOff.forEach((tag, i) => {
      const number = [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)
      const values = [number, 0, 0, 0xffffffff]
      values.forEach((value, n) => {
        view.setUint32(at + i * 16 + n * 4, value, true)
      })
    })
    return at
  }

  function fontOf(bytes: Uint8Array): number {
    const at = hb.malloc(bytes.length)
    new Uint8Array(hb.memory.buffer).set(bytes, at)
    return hb.hb_font_create(hb.hb_face_create(hb.hb_blob_create(at, bytes.length, writable, 0, 0), 0))
  }

  function glyphsIn(buffer: number): readonly ShapedGlyph[] {
    const count = hb.hb_buffer_get_length(buffer)
    const infos = hb.hb_buffer_get_glyph_infos(buffer, 0)
    const positions = hb.hb_buffer_get_glyph_positions(buffer, 0)
    const view = new DataView(hb.memory.buffer)
    return Array.from({ length: count }, (_, i) => {
      const info = infos + i * structSize
      const position = positions + i * structSize
      return {
        glyph: view.getUint32(info, true),
        cluster: view.getUint32(info + 8, true),
        advance: view.getInt32(position, true),
        dx: view.getInt32(position + 8, true),
        dy: view.getInt32(position + 12, true),
      }
    })
  }
}
