import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '#base/clock';

/** A UUIDv7: sorts by the time it was made (RFC 9562 section 5.7). */
export function newId(clock: Clock): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(clock.now().getTime(), 0, 6);
  return formatId(bytes, 0x70);
}

/**
 * A UUIDv8 made of a name (RFC 9562 section 5.8): the same parts give the same id, on every machine and day.
 * Parts are kept apart, so that `a`, `bc` and `ab`, `c` differ.
 */
export function derivedId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return formatId(digest.subarray(0, 16), 0x80);
}

/** The sixteen bytes as a UUID of a version (in the high half of a byte), variant 10. */
function formatId(bytes: Buffer, version: number): string {
  bytes[6] = (bytes[6]! & 0x0f) | version;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
