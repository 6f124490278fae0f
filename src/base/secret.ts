import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody can guess: 256 bits, written with letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** All that is kept of a secret that was handed out. It has so many bits that no salt is needed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
