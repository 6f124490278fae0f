import { sha256 } from '#base/checksum';
import { foldName } from '#base/text';

/**
 * Says of own figures of one intervention whether they have the same name, without the name: the ledger of what was told
 * only grows, and a name must be able to go.
 */
export function ownFigureNameHash(intervention: string, name: string): string {
  return sha256(`${intervention} ${foldName(name)}`);
}
