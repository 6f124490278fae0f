import { EXIT } from '#base/fault';
import { addUser, LINK_DAYS } from '#app/users';
import type { Command } from '../command.ts';

export const userAdd: Command = {
  name: 'user add',
  arguments: '',
  options: {
    mail: { value: 'MAIL' },
    name: { value: 'NAME' },
    role: { value: 'ROLE' },
    programme: { value: 'PROGRAMME' },
    organisation: { value: 'ORGANISATION' },
    administrator: { value: null },
  },
  example: 'peil user add --mail jan@example.org --name "Jan Jansen" --administrator',
  async run({ options, words, print, openApp }) {
    const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
    const app = await openApp();
    const made = await addUser(app, {
      mail: text('mail'),
      name: text('name'),
      role: text('role'),
      programme: text('programme'),
      organisation: text('organisation'),
      isAdministrator: options.administrator === true,
    });
    if (options.json) print.json(made);
    else if (made.link === null) print.line(words.users.roleGiven);
    else {
      print.line(words.users.added(LINK_DAYS));
      print.line(made.link);
    }
    return EXIT.good;
  },
};
