import { sumCents } from '#base/money';
import { moneyAddress } from '#domain/address/money-address';
import type { MeetingPack, PackMoney } from '#domain/meeting/meeting-pack';
import { AMOUNT_SORTS } from '#domain/money/money';
import type { Sums } from '#domain/money/overview';
import { eurosText } from '#i18n/register/euros-text';
import { optionLabel } from '#i18n/register/register-words';
import { sumsText } from '#i18n/register/sums-text';
import { standText } from '#i18n/register/when-text';
import { yearsText } from '#i18n/register/years-text';
import type { Block, NumberTable } from '../paper.ts';
import { namedThing, shortened, soft, type Telling } from './telling.ts';

/** What it costs in the year of the meeting: every source by sort of amount, adding up to the cent. */
export function costBlocks(costs: MeetingPack['costs'], telling: Telling): Block[] {
  const { say, format, language, place, origin, room } = telling;
  const words = say.coalition.pack;
  const apart = costs.apart.slice(0, room.entries).map(({ name }) => shortened(name, room.name));
  const rest = costs.apart.length - apart.length;
  return [
    costs.sources.length === 0
      ? { is: 'line', line: [soft(words.costsNone(costs.year))] }
      : { is: 'table', table: costTable(costs, telling) },
    ...costs.notPerYear.slice(0, room.entries).map((one) => ({
      is: 'line' as const,
      line: [soft(words.notPerYear(nameOf(one.source, telling), yearsText(one, language), sumsText(one, language)))],
    })),
    ...(apart.length > 0
      ? [{ is: 'line' as const, line: [soft(words.apart(format.list(rest > 0 ? [...apart, words.moreSources(rest)] : apart)))] }]
      : []),
    { is: 'line', line: [{ text: words.toMoney, to: origin + moneyAddress.money(place, language, { year: costs.year }) }] },
  ];
}

function costTable({ year, sources, total, stand }: MeetingPack['costs'], telling: Telling): NumberTable {
  const { say, language, room } = telling;
  const words = say.coalition.pack;
  const sorts = AMOUNT_SORTS.filter((sort) => sort in total);
  const cells = (sums: Sums) => sorts.map((sort) => (sums[sort] === undefined ? words.unknown : eurosText(sums[sort], language, true)));
  const shown = sources.slice(0, room.entries);
  const others = sources.slice(room.entries);
  return {
    caption: [words.costsCaption(year), ...(stand ? [standText(stand, language)] : [])].join(', '),
    columns: [words.source, ...sorts.map((sort) => optionLabel(language, 'budgetAmount', 'sort', sort))],
    rows: [
      ...shown.map(({ source, sums }) => ({
        head: [source ? namedThing(source.name, 'moneySource', source.id, telling) : { text: nameOf(source, telling) }],
        cells: cells(sums),
      })),
      ...(others.length > 0 ? [{ head: [{ text: words.moreSources(others.length), to: telling.page }], cells: cells(sumOf(others)) }] : []),
      { head: [{ text: words.total, look: 'strong' as const }], cells: cells(total) },
    ],
  };
}

function nameOf(source: PackMoney['source'], { say, room }: Telling): string {
  return source ? shortened(source.name, room.name) : say.programmes.sourceUnknown;
}

/** Together, to the cent: a sort that none of them has stays absent. */
function sumOf(sources: readonly PackMoney[]): Sums {
  const sums: { -readonly [Sort in keyof Sums]: number } = {};
  for (const sort of AMOUNT_SORTS) {
    const known = sources.flatMap((one) => one.sums[sort] ?? []);
    if (known.length > 0) sums[sort] = sumCents(known);
  }
  return sums;
}
