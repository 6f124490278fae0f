/** Protecting a table of 12 x 5 with its totals: small numbers hidden, the fewest further cells, audited; made-up counts. */
import { attack, widthOf } from '#analysis/disclosure/attack';
import { protectTable } from '#analysis/disclosure/protect';
import { twoWayTable } from '#analysis/disclosure/test-tables';
import { openSolver } from '#analysis/optimise/solver';
import { numberTable } from '#analysis/disclosure/table';
import { seededRandom } from '#base/random';
import { median, must, tell, timed } from './report.ts';

const TABLES = 5;
const WIDTH = 5;
const solver = await openSolver();
const times: number[] = [];
for (let seed = 1; seed <= TABLES; seed++) {
  const random = seededRandom(seed);
  const inner = Array.from({ length: 12 }, () => Array.from({ length: 5 }, () => Math.floor(random() * random() * 60)));
  const table = twoWayTable(inner);
  const { ms, value } = await timed(() => protectTable(table, { threshold: 5, protectionWidth: WIDTH }));
  must(value.status === 'ok' && value.detail.complementary > 0, `table ${seed} is protected, with further cells hidden`);
  if (value.status === 'ok') {
    const numbered = numberTable(table);
    const shown = Float64Array.from(numbered.ids, (id) => value.detail.published.get(id) ?? Number.NaN);
    const small = [...numbered.ids.keys()].filter((cell) => numbered.values[cell]! > 0 && numbered.values[cell]! < 5);
    const ranges = attack(solver, numbered, shown, small);
    must(
      [...ranges.values()].every((range) => widthOf(range) >= WIDTH - 1e-6),
      `table ${seed} leaves an attacker no narrow range`,
    );
  }
  times.push(ms);
}
tell('suppression of a 12 x 5 table with totals, exact and audited', median(times), 'ms', { atMost: 2000 });
