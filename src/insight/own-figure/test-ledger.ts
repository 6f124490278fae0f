import { ownFigureNameHash } from '#domain/intervention/own-figure-name-hash';
import type { Measured, OwnFigureLedger, OwnFigureRule, RecordedFigure, Told } from '#domain/intervention/own-figure-ledger';

/** For tests: people of whom nothing is delicate, and whose periods add up. */
export const PEOPLE: OwnFigureRule = { counts: 'people', addsUp: true, isDelicate: false };

/** For tests: a figure with its values by period, with of how many people where that is told. */
export function recorded(
  values: Readonly<Record<string, number | null | readonly [number, number | null]>>,
  rule: Partial<OwnFigureRule> = {},
): RecordedFigure {
  const measured = Object.entries(values).map(([period, told]): Measured => {
    const [value, base] = typeof told === 'object' && told !== null ? told : [told, null];
    return { period, value, base };
  });
  return { id: 'f1', nameHash: ownFigureNameHash('i1', 'Vonden werk'), rule: { ...PEOPLE, ...rule }, measured };
}

/** For tests: a ledger in memory, with figures that can be changed. */
export function fakeLedger(figures: RecordedFigure[]): OwnFigureLedger & { lines: Told[]; figures: RecordedFigure[] } {
  const lines: Told[] = [];
  return {
    lines,
    figures,
    recorded: async () => figures,
    told: async () => [...lines],
    async tell(_, added) {
      if (added.some(({ number }) => lines.some((line) => line.number === number))) return false;
      lines.push(...added.map((line) => structuredClone(line)));
      return true;
    },
  };
}
