import { EXIT } from '#base/fault';
import { importCbs as fetchAndLoad } from '#app/import/import-cbs';
import type { Command } from '../command.ts';
import { textOption } from '../option-values.ts';
import { printImport } from '../print-import.ts';

export const importCbs: Command = {
  name: 'import cbs',
  arguments: 'TABLE',
  options: { area: { value: 'CODE' }, check: { value: null } },
  example: 'peil import cbs 85984NED --area GM0014',
  async run(input) {
    const { positionals, options, effects, words, print, openApp } = input;
    effects.stepAside();
    const app = await openApp();
    const outcome = await fetchAndLoad(app, {
      table: positionals[0]!,
      area: textOption(input, 'area'),
      check: options.check === true,
      progress: (step) =>
        print.progress(step.kind === 'fetching' ? words.progress.fetching(step.done, step.total) : words.progress.storing(step.table)),
    });
    printImport(input, outcome);
    return EXIT.good;
  },
};
