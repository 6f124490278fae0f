import { EXIT } from '#base/fault';
import { listUsers } from '#app/users';
import { messages } from '#i18n/messages';
import type { Command } from '../command.ts';

export const userList: Command = {
  name: 'user list',
  arguments: '',
  options: {},
  example: 'peil user list',
  async run({ options, language, words, print, openApp }) {
    const users = await listUsers(await openApp());
    if (options.json) print.json({ users });
    else if (users.length === 0) print.line(words.users.none);
    else {
      print.table(
        words.users.columns,
        users.map(({ name, mail, isAdministrator, hasSecondStep, roles }) => [
          name,
          mail,
          [
            ...(isAdministrator ? [words.users.administrator] : []),
            ...roles.map(({ programme, role }) => `${messages(language).account.roles[role]} (${programme})`),
          ].join(', '),
          hasSecondStep ? words.words.yes : words.words.no,
        ]),
      );
    }
    return EXIT.good;
  },
};
