/** Letters enough to see whether a text begins as a page. */
const LOOKED_AT = 1024;

/** Whether bytes can be a text that people wrote: in UTF-8, in UTF-16 with its mark, or in the old Windows alphabet. */
export function isPlainText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return bytes.length % 2 === 0 && !hasControls(utf16(bytes));
  return !bytes.some(isControl);
}

/** Whether a text is a page, a picture in words or another document of marks: as such a browser could run it. */
export function looksLikeMarkup(bytes: Uint8Array): boolean {
  const begin = bytes.subarray(0, LOOKED_AT);
  const text = bytes[0] === 0xff || bytes[0] === 0xfe ? utf16(begin) : new TextDecoder('windows-1252').decode(begin);
  return /<(?:!doctype|html|head|body|script|svg|iframe|\?xml)\b/i.test(text) || /^[^a-z]*<\?(?:xml|php)/i.test(text);
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
}

function hasControls(text: string): boolean {
  return [...text].some((letter) => isControl(letter.codePointAt(0)!));
}

/** No tab, line end or form feed: no text holds it. */
function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c;
}
