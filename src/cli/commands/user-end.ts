import { EXIT, fault } from '#base/fault';
import { endUser } from '#app/users';
import type { Command } from '../command.ts';

export const userEnd: Command = {
  name: 'user end',
  arguments: 'MAIL',
  options: {},
  example: 'peil user end jan@example.org',
  async run({ positionals, options, words, print, openApp }) {
    const mail = positionals[0];
    if (mail === undefined) throw fault('user-mail', {}, { exitCode: EXIT.wrongUsage });
    await endUser(await openApp(), mail);
    if (options.json) print.json({ ended: true });
    else print.line(words.users.ended);
    return EXIT.good;
  },
};
