import { sha256 } from '#base/checksum';
import type { Settings } from '../settings/settings.ts';
import { instanceSecret } from '../sign-in/secret.ts';

/**
 * Tells two secrets of an instance apart without telling them: with another secret than they were made with, codes of
 * the telephone can't be read.
 */
export async function secretName({ signIn, dataFolder }: Pick<Settings, 'signIn' | 'dataFolder'>): Promise<string> {
  return sha256(`backup of peil\n${await instanceSecret(signIn.secret, dataFolder)}`).slice(0, 16);
}
