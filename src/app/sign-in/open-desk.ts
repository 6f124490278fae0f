import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '#base/clock';
import type { World } from '#domain/world/world';
import { mailWords } from '#i18n/mail/mail';
import { authDatabase } from '#register/account/auth-database';
import { openAccounts } from '#register/account/open-accounts';
import type { Settings } from '../settings/settings.ts';
import type { Desk } from './desk.ts';
import { makeAuth } from './make-auth.ts';
import { mayClickIn } from './demo.ts';
import { mailReset } from './passwords.ts';
import { instanceSecret } from './secret.ts';
import { openSecurityLog } from './security-log.ts';

export interface DeskParts {
  db: unknown;
  settings: Settings;
  world: Pick<World, 'id' | 'fictional' | 'siteName' | 'address'>;
  clock: Clock;
}

/** Opens the desk where people sign in, on a database that has its migrations. */
export async function openDesk({ db, settings, world, clock }: DeskParts): Promise<Desk> {
  const { publicOrigin } = settings;
  const secret = await instanceSecret(settings.signIn.secret, settings.dataFolder);
  const clickIn = mayClickIn(world, settings);
  const desk: Desk = {
    auth: makeAuth({
      db: authDatabase(db),
      clock,
      secret,
      publicOrigin,
      siteName: world.siteName.nl,
      organisation: settings.signIn.organisation,
      demo: clickIn,
      sendReset: (person, token) => mailReset(desk, person, token),
    }),
    accounts: openAccounts(db, clock),
    clock,
    log: openSecurityLog(join(settings.worldFolder, 'log', 'security.jsonl'), clock),
    keyed: (purpose, text) => createHmac('sha256', secret).update(`${purpose}\n${text}`).digest('base64url'),
    publicOrigin,
    mayClickIn: clickIn,
    siteName: (language) => world.siteName[language],
    mailWords: (language) => mailWords(language, world.address),
  };
  return desk;
}
