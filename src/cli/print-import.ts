import type { ImportReport } from '#domain/release/release';
import type { ImportOutcome } from '#app/import/import-files';
import { formats } from '#i18n/format';
import type { CommandInput } from './command.ts';
import { missingText } from './missing-text.ts';

const SHOWN = 12;

/** What an import did: for people a block per table, for programs one object. */
export function printImport(input: CommandInput, { reports, borders, issues }: ImportOutcome): void {
  const { options, language, words, print } = input;
  if (options.json) {
    print.json({ ...(reports.length === 1 ? reports[0] : {}), imports: reports, borders, issues });
    return;
  }
  const { number } = formats(language);
  for (const report of reports) printReport(report, input);
  for (const { level, divisionYear, count } of borders) {
    print.line(words.report.borders(words.level[level], String(divisionYear ?? words.words.unknown), number(count)));
  }
  print.issues(issues);
}

function printReport(report: ImportReport, input: CommandInput): void {
  const { language, words, print } = input;
  const { number, date } = formats(language);
  const say = words.report;
  print.line(say.outcome[report.outcome](`${report.title} (${report.table})`));
  const lines: [string, string][] = [
    [say.release, report.release],
    [say.format, `${report.format.id}, ${say.because(report.format.because)}`],
    [say.rowsRead, number(report.rowsRead)],
    [say.stored, number(report.stored)],
    [say.missing, missingText(report.missing, input)],
    [say.unknownCodes, report.unknownCodes.length === 0 ? say.none : shorten(report.unknownCodes, input)],
    [
      say.indicators,
      report.indicators.length === 0 ? say.none : `${number(report.indicators.length)}: ${shorten(report.indicators, input)}`,
    ],
  ];
  if (report.changes) {
    const { since, added, removed, changed } = report.changes;
    lines.push([
      say.changesLabel,
      say.changes(/^\d{4}-/.test(since) ? date(since) : since, number(added), number(removed), number(changed)),
    ]);
  }
  const width = Math.max(...lines.map(([label]) => label.length));
  for (const [label, text] of lines) print.line(`  ${label.padEnd(width)}  ${text}`);
  if (report.unmappedMeasures > 0 && report.outcome !== 'checked') print.line(`  ${say.unmapped(number(report.unmappedMeasures))}`);
  if (!report.complete) print.line(`  ${say.incomplete}`);
  print.issues(report.warnings);
}

function shorten(list: readonly string[], { language, words }: CommandInput): string {
  const shown = list.slice(0, SHOWN).join(', ');
  return list.length <= SHOWN ? shown : `${shown} ${words.report.more(formats(language).number(list.length - SHOWN))}`;
}
