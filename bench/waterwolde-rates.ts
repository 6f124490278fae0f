/**
 * What the ladder says of the planted truths of Waterwolde over 100 seeds (`--quick`: 20): the effect is
 * found, the null is claimed no more often than chance allows, the small work is refused beforehand.
 */
import { contribution, type Contribution } from '#analysis/contribution/ladder';
import { interventionPanels, type Panel } from '../tools/waterwolde/panel.ts';
import { must, tell } from './report.ts';

const SEEDS = process.argv.includes('--quick') ? 20 : 100;
const FIRST_SEED = 20_000;
/** People of 15 to 64 in the area where 40 were reached, one in nine with success (tools/waterwolde/plants). */
const SMALL = { plausibleEffect: -100 / 9, shareReached: 40 / 2200 };

function ask({ plant, years, comparison, treated }: Panel): Contribution {
  const rows = [...comparison, ...treated];
  return contribution({
    panel: { units: rows.map(({ code }) => code), times: years, y: rows.map(({ values }) => values) },
    treated: treated.map(({ code }) => code),
    start: plant.from,
    promisedEffect: plant.size || null,
    ...(plant.truth === 'too-small-to-see' ? SMALL : {}),
  });
}

const found: Record<string, Contribution[]> = { effect: [], 'no-effect': [], 'too-small-to-see': [] };
for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
  for (const panel of interventionPanels(seed)) found[panel.plant.truth]!.push(ask(panel));
}
const share = (truth: string, holds: (one: Contribution) => boolean) => (100 * found[truth]!.filter(holds).length) / SEEDS;
must(
  Object.values(found).every((list) => list.length === SEEDS),
  'every planted intervention was asked for every seed',
);

const estimates = found['effect']!.flatMap(({ answer }) => (answer?.status === 'ok' ? [answer.estimate!] : []));
const middle = estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
must(Math.abs(middle - -2.4) < 0.15, `the planted effect of -2.4 is met on average, not ${middle}`);
tell(
  'Waterwolde: planted effect claimed',
  share('effect', ({ claim }) => claim === 'effect'),
  '% of seeds',
  { atLeast: 80 },
);
tell(
  'Waterwolde: null claimed as effect',
  share('no-effect', ({ claim }) => claim === 'effect'),
  '% of seeds',
  { atMost: 5 },
);
tell(
  'Waterwolde: null left open or denied',
  share('no-effect', ({ claim }) => claim !== 'effect'),
  '% of seeds',
);
tell(
  'Waterwolde: small work refused beforehand',
  share(
    'too-small-to-see',
    ({ rung, notHigher }) => rung === 0 && notHigher.some(({ reasons }) => reasons.some(({ code }) => code === 'effect-too-small-to-see')),
  ),
  '% of seeds',
  { atLeast: 95 },
);
