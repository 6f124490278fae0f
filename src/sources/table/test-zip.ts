import { zipSync, type Zippable } from 'fflate';

/** A zip of parts, for tests; a part as `[bytes, { level: 0 }]` is not packed. */
export function zipped(parts: Zippable): Uint8Array {
  return zipSync(parts);
}
