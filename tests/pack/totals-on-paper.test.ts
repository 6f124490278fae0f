import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draw } from '../form/draw.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { sumCents } from '#base/money';
import { seal } from '#domain/disclosure/seal';
import { AMOUNT_SORTS, type AmountSort } from '#domain/money/money';
import { MONEY_VIEWS } from '#domain/money/overview';
import { messages } from '#i18n/messages';
import { moneyEntries } from '#insight/money/entries';
import { moneyTable } from '#insight/money/totals';
import { fakeContent, fakeThing } from '#insight/programme/test-content';
import { packFile } from '#publication/pack/pack-file';
import { packPaper } from '#publication/pack/pack-paper';
import { ROOMS } from '#publication/pack/room';
import { tellPack } from '#publication/pack/tell-pack';
import { packFor, testPack } from '#publication/pack/test-pack';
import MoneyBars from '#ui/money/MoneyBars.svelte';

/** What a reader adds up: amounts as they are printed, in cents, in their order. */
function printed(text: string): number[] {
  return [...text.matchAll(/(\u2212?)€\s*([\d.]+)(?:,(\d\d))?/g)].map(
    ([, minus, euros, cents]) => (minus ? -1 : 1) * (Number(euros!.replaceAll('.', '')) * 100 + Number(cents ?? 0)),
  );
}

const CENTS = fc.integer({ min: -1e11, max: 1e11 });
const SORTS = ['budgeted', 'spent'] as const;

/** A pack of which every source has both amounts, up to more sources than paper has room for. */
const PACKS = fc
  .array(fc.record({ name: fc.string({ unit: fc.constantFrom(...'abc '), minLength: 1, maxLength: 60 }), budgeted: CENTS, spent: CENTS }), {
    minLength: 1,
    maxLength: 45,
  })
  .map((all) => {
    const pack = testPack();
    const sources = all.map(({ name, ...sums }, index) => ({
      ...pack.costs.sources[0]!,
      source: { id: `s${index}`, name: `Bron ${name}` },
      sums,
    }));
    const total = Object.fromEntries(SORTS.map((sort) => [sort, sumCents(all.map((one) => one[sort]))]));
    return { total, pack: seal({ ...pack, costs: { ...pack.costs, sources, total } } as unknown as typeof pack) };
  });

it('on the paper of a meeting pack the lines of each column come to its total, however few of them have room', () => {
  fc.assert(
    fc.property(PACKS, ({ total, pack }) => {
      for (const room of ROOMS) {
        const paper = packPaper(tellPack(pack, packFor), { ...packFor, say: messages('nl', packFor.address), page: packFor.origin, room });
        const tables = paper.blocks.flatMap((block) => (block.is === 'table' ? [block.table] : []));
        expect(tables).toHaveLength(1);
        const rows = tables[0]!.rows.map(({ cells }) => cells.map((cell) => printed(cell)[0]!));
        const [lines, last] = [rows.slice(0, -1), rows.at(-1)];
        expect(last).toEqual(SORTS.map((sort) => total[sort]));
        expect(SORTS.map((_, column) => sumCents(lines.map((cells) => cells[column]!)))).toEqual(last);
      }
    }),
    { numRuns: 30 },
  );
});

it('in the PDF of a meeting pack the lines of each column come to its total', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(PACKS, async ({ total, pack }) => {
      const { texts } = readPdf(await packFile(pack, packFor));
      const text = texts.join('').replace(/[\s\u200b]+/g, '');
      const table = text.slice(text.indexOf('Bronbegrootuitgegeven'), text.indexOf('Nietperjaarverdeeld'));
      const [lines, last] = [table.slice(0, table.lastIndexOf('Samen')), table.slice(table.lastIndexOf('Samen'))].map(printed) as [
        number[],
        number[],
      ];
      expect(last).toEqual(SORTS.map((sort) => total[sort]));
      expect(SORTS.map((_, column) => sumCents(lines.filter((__, index) => index % 2 === column)))).toEqual(last);
    }),
    { numRuns: 8 },
  );
});

it('the bars of money come to the total of the table beside them, by whatever is looked', () => {
  const sources = ['s', 't'].map((id) => fakeThing('moneySource', id));
  const budgetLine = ['l', 'm', 'n'].map((id, index) => fakeThing('budgetLine', id, { moneySource: index === 0 ? 's' : 't' }));
  const amounts = fc.array(
    fc.record({
      budgetLine: fc.constantFrom('l', 'm', 'n'),
      year: fc.integer({ min: 2022, max: 2024 }),
      sort: fc.constantFrom(...AMOUNT_SORTS),
      amount: CENTS,
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(amounts, fc.constantFrom<AmountSort>(...AMOUNT_SORTS), (all, sort) => {
      const budgetAmount = all.map((values, index) =>
        fakeThing('budgetAmount', `a${index}`, { ...values, untilYear: null, adopted: true }),
      );
      const entries = moneyEntries(fakeContent({ moneySource: sources, budgetLine, budgetAmount }));
      for (const view of MONEY_VIEWS) {
        const table = moneyTable(entries, view, new Map(), null);
        const html = draw(MoneyBars, { table, sort, year: null }).replaceAll('&nbsp;', '\u00a0');
        const bars = [...html.matchAll(/<strong>(.*?)<\/strong>/gs)].flatMap(([, label]) => printed(label!));
        expect(bars.length === 0 ? undefined : sumCents(bars)).toBe(table.total[sort]);
        const widths = [...html.matchAll(/width="([\d.]+)%?"/g)].map(([, width]) => Number(width));
        expect(widths.every((width) => width >= 0 && width <= 100)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
