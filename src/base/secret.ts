import { randomBytes } from 'node:crypto';

/** A secret that nobody can guess: 256 bits, written with letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
