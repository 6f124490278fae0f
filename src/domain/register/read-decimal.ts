/** A number as it was typed, digit by digit, so that nothing is rounded. */
export interface Decimal {
  negative: boolean;
  /** Digits before the decimal mark, without marks between them. */
  whole: string;
  fraction: string;
  /** Power of ten by which the whole is raised: 6 for `miljoen`. */
  power: number;
  /** The mark that another reader could take for the other one; null when there is no doubt. */
  doubtful: 'point' | 'comma' | null;
}

const POWERS: readonly [RegExp, number][] = [
  [/(?:miljard|mld\.?|billion|bn)$/i, 9],
  [/(?:miljoen|mln\.?|mio\.?|million)$/i, 6],
  [/(?:duizend|dzd\.?|thousand|k)$/i, 3],
];
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/;

/**
 * Reads a number as people in the Netherlands type it: a comma before the decimals, points between the thousands, so
 * `1.234` is one thousand two hundred and thirty-four. A point before one, two or more than three decimals is read as the
 * decimal mark; `1,234.56` and `1 234,56` are read too, and words such as `2,7 miljoen`. Null when it is no number.
 */
export function readDecimal(typed: string): Decimal | null {
  let text = typed.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  let power = 0;
  for (const [word, of] of POWERS) {
    const without = text.replace(word, '').trimEnd();
    if (power === 0 && without !== text && without !== '') [text, power] = [without, of];
  }
  const exponent = /^(.*\d)e([+-]?\d{1,3})$/i.exec(text);
  if (exponent) [text, power] = [exponent[1]!, power + Number(exponent[2])];
  const negative = /^[-\u2212\u2013]/u.test(text);
  text = text.replace(/^[-+\u2212\u2013]\s?/u, '');
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) text = text.replaceAll(' ', '');
  const split = marks(text);
  return split && { negative, power, ...split };
}

function marks(text: string): Pick<Decimal, 'whole' | 'fraction' | 'doubtful'> | null {
  if (/^\d+$/.test(text)) return { whole: text, fraction: '', doubtful: null };
  const grouped = (mark: string) => ({ whole: text.replaceAll(mark, ''), fraction: '' });
  if (GROUPED_BY_POINT.test(text) && !text.startsWith('0'))
    return { ...grouped('.'), doubtful: text.split('.').length === 2 ? 'point' : null };
  if (GROUPED_BY_COMMA.test(text) && text.split(',').length > 2) return { ...grouped(','), doubtful: null };
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const [before, fraction] = [text.slice(0, last), text.slice(last + 1)];
  if (last < 0 || !/^\d+$/.test(fraction)) return null;
  if (/^\d*$/.test(before)) {
    const likeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(before);
    return { whole: before || '0', fraction, doubtful: text[last] === '.' ? 'point' : likeThousands ? 'comma' : null };
  }
  const between = text[last] === ',' ? GROUPED_BY_POINT : GROUPED_BY_COMMA;
  return between.test(before) ? { whole: before.replace(/[.,]/g, ''), fraction, doubtful: null } : null;
}
