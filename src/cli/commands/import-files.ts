import { EXIT } from '#base/fault';
import { importFiles as load } from '#app/import/import-files';
import type { Command } from '../command.ts';
import { numberOption, textOption } from '../option-values.ts';
import { printImport } from '../print-import.ts';

export const importFiles: Command = {
  name: 'import',
  arguments: 'FILE...',
  options: {
    table: { value: 'ID' },
    period: { value: 'PERIOD' },
    'division-year': { value: 'YEAR' },
    format: { value: 'NAME' },
    mapping: { value: 'FILE|NAME' },
    check: { value: null },
  },
  example: 'peil import 84799NED.csv.gz --check',
  async run(input) {
    const { positionals, options, effects, words, print, openApp } = input;
    effects.stepAside();
    const app = await openApp();
    const outcome = await load(app, {
      files: positionals,
      folder: effects.folder,
      table: textOption(input, 'table'),
      period: textOption(input, 'period'),
      divisionYear: numberOption(input, 'division-year'),
      format: textOption(input, 'format'),
      mapping: textOption(input, 'mapping'),
      check: options.check === true,
      progress: (step) => print.progress(step.kind === 'reading' ? words.progress.reading(step.files) : words.progress.storing(step.table)),
    });
    printImport(input, outcome);
    return EXIT.good;
  },
};
