import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody can guess: 256 bits, written with letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** All that is kept of a secret that was handed out. It has so many bits that no salt is needed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** Whether a text could be a secret that was handed out, by its letters: what is none is looked up nowhere. */
export function mayBeSecret(text: string): boolean {
  return /^[\w-]{1,128}$/.test(text);
}
