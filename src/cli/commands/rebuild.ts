import { EXIT } from '#base/fault';
import { rebuildFigures } from '#app/import/rebuild';
import { formats } from '#i18n/format';
import type { Command } from '../command.ts';

export const rebuild: Command = {
  name: 'rebuild',
  arguments: '',
  options: {},
  example: 'peil rebuild',
  async run({ options, effects, language, words, print, openApp }) {
    effects.stepAside();
    const app = await openApp();
    print.progress(words.progress.rebuilding);
    const { releases, snapshot } = await rebuildFigures(app);
    if (options.json) print.json({ releases, snapshot });
    else print.line(words.lists.rebuilt(formats(language).number(releases)));
    return EXIT.good;
  },
};
