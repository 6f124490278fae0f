import { sumCents } from '#base/money';
import { moneyAddress } from '#domain/address/money-address';
import type { MeetingPack, PackMoney, PackYears } from '#domain/meeting/meeting-pack';
import type { PackBlock, PackLine, PackPiece, PackTable, PackTableRow } from '#domain/meeting/pack-told';
import { AMOUNT_SORTS } from '#domain/money/money';
import type { Stand, Sums } from '#domain/money/overview';
import { eurosText } from '#i18n/register/euros-text';
import { optionLabel } from '#i18n/register/register-words';
import { sumsText } from '#i18n/register/sums-text';
import { standText } from '#i18n/register/when-text';
import { yearsText } from '#i18n/register/years-text';
import { followed, missing, namedThing, soft, type Telling } from './telling.ts';

/** What it costs in the year of the meeting: every source by sort of amount, adding up to the cent. */
export function costBlocks(costs: MeetingPack['costs'], telling: Telling): PackBlock[] {
  const { say, language, place } = telling;
  const words = say.coalition.pack;
  return [
    costs.sources.length === 0 ? { is: 'line', line: [missing(words.costsNone(costs.year))] } : costTable(costs, telling),
    ...(costs.notPerYear.length > 0
      ? [{ is: 'list' as const, as: 'lines' as const, entries: costs.notPerYear.map((one) => ({ line: yearsLine(one, telling) })) }]
      : []),
    ...(costs.apart.length > 0
      ? [{ is: 'names' as const, head: soft(words.apart), names: costs.apart.map((source) => sourcePiece(source, telling)) }]
      : []),
    { is: 'line', line: [{ text: words.toMoney, to: moneyAddress.money(place, language, { year: costs.year }) }] },
  ];
}

/** What rows come to together: a column of which none of them is known stays not known. */
export function togetherCells(rows: readonly PackTableRow[], { language, say }: Pick<Telling, 'language' | 'say'>): PackTableRow['cells'] {
  return (rows[0]?.cells ?? []).map((_, column) => {
    const known = rows.flatMap(({ cells }) => cells[column]?.cents ?? []);
    return cell(known.length > 0 ? sumCents(known) : null, { language, say });
  });
}

function costTable({ year, sources, total, stand }: MeetingPack['costs'], telling: Telling): PackTable {
  const { say, language } = telling;
  const words = say.coalition.pack;
  const sorts = AMOUNT_SORTS.filter((sort) => sort in total);
  const cells = (sums: Sums) => sorts.map((sort) => cell(sums[sort] ?? null, telling));
  const told = (one: Stand | null) => (one ? standText(one, language) : null);
  const whole = told(stand);
  /** As of when, where that is not said of the whole already. */
  const asOf = (one: Stand | null) => {
    const own = told(one);
    return own === null || own === whole ? [] : [soft(own)];
  };
  return {
    is: 'table',
    caption: [words.costsCaption(year), ...(whole === null ? [] : [whole])].join(', '),
    columns: [words.source, ...sorts.map((sort) => optionLabel(language, 'budgetAmount', 'sort', sort))],
    rows: sources.map((one) => ({ head: [sourcePiece(one.source, telling), ...asOf(one.stand)], cells: cells(one.sums) })),
    total: { head: [{ text: words.total, look: 'strong' }], cells: cells(total) },
  };
}

function yearsLine(one: PackYears, telling: Telling): PackLine {
  const { say, language } = telling;
  return [
    soft(say.coalition.pack.notPerYear),
    followed(sourcePiece(one.source, telling), ','),
    soft(`${yearsText(one, language)}: ${sumsText(one, language)}.`),
  ];
}

function cell(cents: number | null, { language, say }: Pick<Telling, 'language' | 'say'>): PackTableRow['cells'][0] {
  return { cents, text: cents === null ? say.coalition.pack.unknown : eurosText(cents, language, true) };
}

function sourcePiece(source: PackMoney['source'], telling: Telling): PackPiece {
  return source ? namedThing(source.name, 'moneySource', source.id, telling) : { text: telling.say.programmes.sourceUnknown };
}
