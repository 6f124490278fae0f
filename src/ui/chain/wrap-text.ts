/** Widths of letters in parts of the font size, near enough to know where a line ends; SVG does not break lines itself. */
const NARROW = /[iljtfrI.,:;'’()|! ]/;
const WIDE = /[mwMW@%]/;
const CAPITAL = /[A-Z0-9]/;
/** Ends a line within a word; no hyphen that somebody typed, so that the picture can draw it apart from the word. */
export const WORD_GOES_ON = '\u2010';

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 0.29 : WIDE.test(letter) ? 0.82 : CAPITAL.test(letter) ? 0.58 : 0.51;
  return width;
}

/**
 * Breaks a text into lines that fit, at blanks; a word that is too long by itself is broken with a hyphen.
 *
 * @param width in parts of the font size
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => broken(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, width: number): string[] {
  if (widthOf(word) <= width) return word === '' ? [] : [word];
  const letters = [...word];
  let count = letters.length - 1;
  while (count > 1 && widthOf(`${letters.slice(0, count).join('')}${WORD_GOES_ON}`) > width) count -= 1;
  return [`${letters.slice(0, count).join('')}${WORD_GOES_ON}`, ...broken(letters.slice(count).join(''), width)];
}
