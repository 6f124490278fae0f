import { encode } from 'uqr';

/** Rows of white around it, as readers want. */
const BORDER = 4;

/**
 * The path of a QR code, in a view box of `size` by `size`: drawn by the page itself, so that the secret in it is sent
 * to nobody else.
 */
export function qrSvg(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
