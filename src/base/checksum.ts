import { createHash } from 'node:crypto';

/** sha256 of bytes or text, in lower-case hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
