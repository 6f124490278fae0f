import { timingSafeEqual } from 'node:crypto';
import { fault } from '#base/fault';
import { packFile, unpackFile, type SentFile } from '#app/ledger/pack';

/** What proves that a text was written here: the same for the same text, and made by nobody else. */
export type Seal = (text: string) => string;

/** A file with its name, as a form carries it from step to step: packed, and sealed so that neither is another's at the next. */
export function sealFile(file: SentFile, seal: Seal): string {
  const packed = packFile(file);
  return `${packed}.${seal(packed)}`;
}

/** The file of such a text. @throws Fault `ledger-missing` for what no {@link sealFile} made with this seal */
export function unsealFile(sealed: string, seal: Seal): SentFile {
  const [packed = '', given = ''] = sealed.split('.');
  const [right, proof] = [seal(packed), given].map((text) => Buffer.from(text)) as [Buffer, Buffer];
  if (right.length !== proof.length || !timingSafeEqual(right, proof)) throw fault('ledger-missing');
  return unpackFile(packed);
}
