const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** What `numberAt` says when the bytes hold no number. */
export const NOT_A_NUMBER = NaN;

/**
 * The number written in bytes[start..end), blanks around it allowed, without making a string for the
 * common forms (`-12.5`). Up to 15 digits the outcome is the nearest double, as both the digits and the
 * power of ten are exact; anything longer or with an exponent goes through `Number`.
 *
 * @returns NaN when it is no number (also for an empty range).
 */
export function numberAt(bytes: Uint8Array, start: number, end: number, decimalSign = 0x2e): number {
  while (start < end && bytes[start] === 0x20) start++;
  while (end > start && bytes[end - 1] === 0x20) end--;
  if (start >= end) return NOT_A_NUMBER;
  let position = start;
  const negative = bytes[position] === 0x2d;
  if (negative) position++;
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  for (; position < end; position++) {
    const byte = bytes[position]!;
    if (byte >= 0x30 && byte <= 0x39) {
      mantissa = mantissa * 10 + (byte - 0x30);
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === decimalSign && decimals < 0) decimals = 0;
    else if (digits > 0 && (byte | 0x20) === 0x65) return slowNumber(bytes, start, end, decimalSign);
    else return NOT_A_NUMBER;
  }
  if (digits === 0) return NOT_A_NUMBER;
  if (digits > 15) return slowNumber(bytes, start, end, decimalSign);
  const size = decimals > 0 ? mantissa / POWERS[decimals]! : mantissa;
  return negative ? -size : size;
}

/** The number in a text, blanks around it allowed; NaN when it is none. Same forms as `numberAt`. */
export function numberOf(text: string, decimalComma = false): number {
  const trimmed = text.trim();
  const plain = decimalComma ? trimmed.replace(',', '.') : trimmed;
  return /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) ? Number(plain) : NOT_A_NUMBER;
}

function slowNumber(bytes: Uint8Array, start: number, end: number, decimalSign: number): number {
  if (end - start > 40) return NOT_A_NUMBER;
  let text = '';
  for (let position = start; position < end; position++) text += String.fromCharCode(bytes[position]!);
  return numberOf(text, decimalSign === 0x2c);
}
