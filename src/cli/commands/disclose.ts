import { EXIT } from '#base/fault';
import { importFiles } from '#app/import/import-files';
import type { GateReport } from '#domain/disclosure/gate-report';
import type { Command } from '../command.ts';
import { numberOption, textOption } from '../option-values.ts';

export const disclose: Command = {
  name: 'disclose',
  arguments: 'FILE...',
  options: {
    mapping: { value: 'FILE|NAME' },
    table: { value: 'ID' },
    'division-year': { value: 'YEAR' },
    check: { value: null },
  },
  example: 'peil disclose hulp.csv --mapping hulp.yaml --check',
  async run(input) {
    const { positionals, options, effects, words, print, openApp } = input;
    effects.stepAside();
    const app = await openApp();
    const { reports } = await importFiles(app, {
      files: positionals,
      folder: effects.folder,
      table: textOption(input, 'table'),
      divisionYear: numberOption(input, 'division-year'),
      mapping: textOption(input, 'mapping'),
      check: options.check === true,
      progress: (step) => print.progress(step.kind === 'reading' ? words.progress.reading(step.files) : words.progress.storing(step.table)),
    });
    const tables = reports.map(({ table, release, outcome, protection = null }) => ({ table, release, outcome, protection }));
    if (options.json) {
      print.json({ tables });
      return EXIT.good;
    }
    for (const { table, release, outcome, protection } of tables) {
      print.line(words.disclose.table(table));
      if (protection) for (const line of lines(protection, words.disclose)) print.line(line);
      else print.line(words.disclose.byPublisher);
      print.line(outcome === 'checked' ? words.disclose.passes : words.disclose.released(release));
    }
    return EXIT.good;
  },
};

type DiscloseWords = Parameters<Command['run']>[0]['words']['disclose'];

/** Per table and column how much is hidden, and why; never which cell, nor which are small. */
function lines({ rule, measures, totals, ledger, roughly }: GateReport, words: DiscloseWords): string[] {
  return [
    ...measures.map(({ column, kind, figures, hidden }) => words.column(column, words.kinds[kind], figures, hidden)),
    words.rule(rule.threshold, rule.minBase, rule.minCount, rule.zerosSensitive),
    words.totals(totals, rule.width),
    ledger.length === 0 ? words.noLedger : words.ledger(ledger.join(', ')),
    ...(roughly.length > 0 ? [words.roughly(roughly.join(', '))] : []),
  ];
}
