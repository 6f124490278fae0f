import type { Table } from '#analysis/disclosure/table';
import type { ReaderCell } from './reader-attack.ts';

/** What a page shows of an own figure; a period without a number is not in `values`. */
export interface OwnFigureSeen {
  values: Map<string, number>;
  bases: Map<string, number>;
  total: number | null;
}

/** What is true of an own figure whose periods may be added up, of the periods that are over. */
export type OwnFigureTruth = ReadonlyMap<string, { value: number; base: number | null }>;

/** The own figures on the page of an intervention, by their name. */
export function ownFiguresOn(html: string): Map<string, OwnFigureSeen> {
  const part = /<section[^>]*aria-labelledby="eigen-cijfers"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
  return new Map(
    part
      .split('<h3')
      .slice(1)
      .map((piece) => {
        const name = textOf(/^[^>]*>([\s\S]*?)<\/h3>/.exec(piece)?.[1] ?? '');
        const seen: OwnFigureSeen = { values: new Map(), bases: new Map(), total: null };
        for (const [, row = ''] of piece.matchAll(/<tr>([\s\S]*?)<\/tr>/g)) {
          const [period = '', value = '', base = ''] = [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
            textOf(cell),
          );
          if (!/^\d/.test(value)) continue;
          if (period === 'Samen') seen.total = numberOf(value);
          else seen.values.set(period, numberOf(value));
          if (/^\d/.test(base)) seen.bases.set(period, numberOf(base));
        }
        return [name, seen] as const;
      }),
  );
}

/** What a reader who kept several states of one figure can lay together: an equal number of one period is one number. */
export function laidTogether(states: readonly { truth: OwnFigureTruth; seen: OwnFigureSeen }[]): {
  cells: ReaderCell[];
  relations: Table['relations'];
} {
  const cells = new Map<string, ReaderCell>();
  const relations: { total: string; parts: string[] }[] = [];
  const put = (id: string, truth: number, seen: number | null): string => {
    cells.set(id, { id, truth, seen: seen ?? cells.get(id)?.seen ?? null, most: null });
    return id;
  };
  for (const { truth, seen } of states) {
    const parts: string[] = [];
    for (const [period, { value, base }] of truth) {
      // A number that is told although another is true is one that was told before: it tells nothing of the true one.
      const shown = seen.values.get(period);
      const counted = put(`${period} = ${value}`, value, shown === value ? value : null);
      parts.push(counted);
      if (base === null) continue;
      const isBaseSeen = seen.bases.get(period) === base;
      const all = put(`${period} of ${base}`, base, isBaseSeen ? base : null);
      // Who are not is no secret where both others are shown: then they are no few.
      const rest = put(`${period} not ${base} - ${value}`, base - value, isBaseSeen && shown === value ? base - value : null);
      relations.push({ total: all, parts: [counted, rest] });
    }
    const total = [...truth.values()].reduce((sum, { value }) => sum + value, 0);
    if (seen.total === total) relations.push({ total: put(`all of ${parts.join()}`, total, total), parts });
  }
  return { cells: [...cells.values()], relations };
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function numberOf(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}
