import { EXIT, fault } from '#base/fault';
import { eraseUser } from '#app/users';
import type { Command } from '../command.ts';

export const userErase: Command = {
  name: 'user erase',
  arguments: 'MAIL',
  options: {},
  example: 'peil user erase jan@example.org',
  async run({ positionals, options, words, print, openApp }) {
    const mail = positionals[0];
    if (mail === undefined) throw fault('user-mail', {}, { exitCode: EXIT.wrongUsage });
    await eraseUser(await openApp(), mail);
    if (options.json) print.json({ erased: true });
    else print.line(words.users.erased);
    return EXIT.good;
  },
};
