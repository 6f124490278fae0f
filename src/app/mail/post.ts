import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transporter } from 'nodemailer';
import type { WaitingMail } from '#domain/account/accounts';
import type { Settings } from '../settings/settings.ts';

/** Takes a mail to where it goes; throws when it did not go. */
export type Post = (mail: WaitingMail) => Promise<void>;

/** Well within the minute after which the database takes back a mail that nobody has sent. */
const WITHIN_MS = 20_000;

/** By the mail server of the settings; without one, into files of the folder `mail` of the world. */
export function openPost(settings: Pick<Settings, 'signIn' | 'worldFolder'>, withinMs: number = WITHIN_MS): Post {
  const { smtp } = settings.signIn;
  return smtp ? bySmtp(smtp, withinMs) : intoFolder(join(settings.worldFolder, 'mail'));
}

function bySmtp({ url, from }: { url: string; from: string }, withinMs: number): Post {
  let transport: Promise<Transporter> | null = null;
  const open = async (): Promise<Transporter> => {
    // Loaded with the first mail: most sites that are tried have no mail server.
    const { createTransport } = await import('nodemailer');
    // A server that never says anything fails for that, not for which of two equal clocks rang first.
    return createTransport({ url, connectionTimeout: withinMs, greetingTimeout: withinMs, socketTimeout: 1.5 * withinMs });
  };
  return async ({ recipient, subject, body }) => {
    await (await (transport ??= open())).sendMail({ from, to: { name: '', address: recipient }, subject, text: body });
  };
}

/** For who tries Peil without a mail server: the mail is there to be read. */
function intoFolder(folder: string): Post {
  return async ({ id, recipient, subject, body }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, `${id}.txt`), `To: ${recipient}\nSubject: ${subject}\n\n${body}`, { mode: 0o600 });
  };
}
