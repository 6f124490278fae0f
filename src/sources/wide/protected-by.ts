import type { Protection } from '#domain/disclosure/protection';
import type { DraftTable } from '#domain/release/draft';

/**
 * What a draft's table says of its protection: nothing where its publisher protected it. `undefined` only where a publisher's
 * own format is read (CBS, the portals); a mapping has to say.
 */
export function protectedBy(protection: Protection | undefined): Pick<DraftTable, 'protection'> {
  return protection === undefined || protection === 'publisher' ? {} : { protection };
}
