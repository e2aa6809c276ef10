const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text for XML, also within attributes. What XML cannot hold at all stands as the replacement character. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, mark => marks[mark] ?? mark).replace(/[\p{Cs}\p{Cc}\ufffe\uffff]/gu, '\ufffd')
