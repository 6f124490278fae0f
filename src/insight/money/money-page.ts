import { steers } from '#access/layers';
import type { Viewer } from '#domain/account/viewer';
import type { MoneyFilter } from '#domain/address/money-address';
import type { FiguresReader } from '#domain/figures/reader';
import type { MoneyPage, MoneyProgramme } from '#domain/money/money-page';
import type { MoneyEntry } from '#domain/money/overview';
import type { Register, Seen } from '#domain/register/register';
import { areaNames } from '#insight/area/known-areas';
import { moneyEntries } from '#insight/money/entries';
import { readMoney, type MoneyContent } from '#insight/money/read-money';
import { moneyTable } from '#insight/money/totals';
import { namesOf } from '#insight/names-of';

/** The money of a programme, put together as was asked, as far as the viewer may see it. */
export async function moneyPage(
  { register, figures }: { register: Register; figures: Pick<FiguresReader, 'area'> },
  viewer: Viewer,
  programme: MoneyProgramme,
  filter: MoneyFilter,
): Promise<MoneyPage> {
  const [content, closings] = await Promise.all([
    readMoney(register, viewer, programme.id),
    register.list(viewer, 'closedYear', { programmes: [programme.id], withdrawn: true }),
  ]);
  const entries = underWhatIsSeen(moneyEntries(content), content);
  const names = await namesUnder(content, entries, figures);
  const { year, sort, view } = filter;
  const asked = entries.filter((entry) => sort === null || entry.sort === sort);
  return {
    programme,
    filter,
    table: moneyTable(asked, view, names, year),
    years: yearsOf(entries),
    sources: content.moneySource.map(({ id, values }) => ({ id, name: values.name ?? '' })),
    withoutAmounts: content.moneySource
      .filter(({ id }) => !entries.some(({ source }) => source === id))
      .map(({ id, asOf, values }) => ({
        id,
        asOf,
        name: values.name ?? '',
        notBrokenDown: values.notBrokenDown ?? false,
        purpose: values.purpose || null,
        document: values.source || null,
      })),
    isWhole: steers(viewer, programme.id),
    closed: closedYears(closings.things, content),
  };
}

/** Every year that there is an amount for, alone or with others, newest first. */
function yearsOf(entries: readonly MoneyEntry[]): number[] {
  const each = entries.flatMap(({ year, until }) => Array.from({ length: (until ?? year) - year + 1 }, (_, index) => year + index));
  return [...new Set(each)].sort((one, other) => other - one);
}

/** What an amount belongs to but its viewer may not see, it stands under nothing of: never under a bare id. */
function underWhatIsSeen(entries: readonly MoneyEntry[], { programmeLine, programmeTheme, intervention }: MoneyContent): MoneyEntry[] {
  const ids = new Set([...programmeLine, ...programmeTheme, ...intervention].map(({ id }) => id));
  const seen = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  return entries.map((one) => ({ ...one, line: seen(one.line), theme: seen(one.theme), intervention: seen(one.intervention) }));
}

/** Names of everything that amounts stand under. */
async function namesUnder(content: MoneyContent, entries: readonly MoneyEntry[], figures: Pick<FiguresReader, 'area'>) {
  const named = [...content.moneySource, ...content.programmeLine, ...content.programmeTheme, ...content.intervention];
  const codes = [...new Set(entries.flatMap(({ areas }) => areas))];
  const areas = await areaNames(figures, codes);
  return new Map([...namesOf(named), ...areas]);
}

/** Newest year first; also those that were opened again: that a year was closed stays told. */
function closedYears(closings: readonly Seen<'closedYear'>[], { moneySource }: MoneyContent): MoneyPage['closed'] {
  const names = namesOf(moneySource);
  return closings
    .map(({ id, version, withdrawnAt, withdrawnBecause, values: { moneySource: source, year, closedOn, note } }) => ({
      id,
      source: names.get(source ?? '') ?? '',
      year: year ?? 0,
      closedOn: closedOn ?? '',
      note: note ?? null,
      version,
      reopened: withdrawnAt === null ? null : { on: withdrawnAt, because: withdrawnBecause ?? '' },
    }))
    .sort((one, other) => other.year - one.year || (one.source < other.source ? -1 : 1));
}
