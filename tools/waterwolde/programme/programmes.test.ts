import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingOfAnswer } from '#domain/commitment/residents-answer';
import { GRANT_STATES } from '#domain/money/money';
import { INTERVENTION_STATES } from '#domain/intervention/intervention';
import { LINKAGE_STATES } from '#domain/linkage/linkage';
import type { KindName } from '#domain/register/kinds';
import { worldThings } from '../../../tests/filled-register.ts';
import { PLANTS } from '../plants.ts';
import { noordAmounts } from './programmes.ts';
import { seededChance } from '../random.ts';
import { ledgersOf } from './ledgers.ts';
import { PLANT_IDS } from './programme-files.ts';
import { SEED } from '../waterwolde.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const things = worldThings('demo');
const of = (kind: KindName) => things.filter((thing) => thing.kind === kind);
const truths = JSON.parse(readFileSync(join(root, 'worlds', 'demo', 'truths.json'), 'utf8')) as {
  linkagePairs: { pairs: [string, string][] };
  interventions: { plant: string; intervention: string; areas: string[]; from: number }[];
};
const programmeOf = (key: string) => of('programme').find((thing) => thing.key === key)!.id;
const noord = (kind: KindName) => of(kind).filter(({ programme }) => programme === programmeOf('waterwolde-noord'));
const idOf = (key: string) => noord('intervention').find((thing) => thing.key === key)!.id;
const statesOf = (kind: KindName) => new Set(of(kind).map(({ values }) => values.state));

describe('the programmes of worlds/demo', () => {
  it('hold a full life: 3 programmes, 40 interventions in all states, 15 organisations, 8 years of money, 27 meetings', () => {
    expect(of('programme')).toHaveLength(3);
    expect(of('intervention')).toHaveLength(40);
    expect(of('organisation')).toHaveLength(15);
    expect(of('meeting')).toHaveLength(27);
    expect(statesOf('intervention')).toEqual(new Set(INTERVENTION_STATES));
    expect(statesOf('linkage')).toEqual(new Set(LINKAGE_STATES));
    expect(statesOf('grant')).toEqual(new Set(GRANT_STATES));
    expect(new Set(of('budgetAmount').map(({ values }) => values.year)).size).toBe(8);
  });

  it('are filled in each of the three, so that no page of any stands empty', () => {
    for (const { id, key } of of('programme'))
      for (const kind of ['programmeLine', 'seat', 'assessment', 'impactJudgement', 'plan', 'bottleneck'] as const)
        if (!(kind === 'programmeLine' && key === 'kansrijk-opgroeien'))
          expect(of(kind).filter(({ programme }) => programme === id).length, `${key} ${kind}`).toBeGreaterThan(0);
  });

  it('meet three times in 2026, each of them', () => {
    for (const { id } of of('programme')) {
      const year = of('meeting').filter(
        ({ programme, values }) => programme === id && values.sort === 'coalition' && String(values.on).startsWith('2026'),
      );
      expect(year).toHaveLength(3);
    }
  });

  it('leave no coalition meeting before November 2026 without an answer to each of the four questions', () => {
    const past = noord('meeting').filter(({ values }) => values.sort === 'coalition' && String(values.on) < '2026-11-01');
    expect(past.length).toBeGreaterThanOrEqual(8);
    for (const { values } of past)
      for (const question of ['focusRight', 'rightThings', 'goesWell', 'adjust']) expect(values[question], question).toBeTruthy();
  });

  it('never spend more than was committed, commit more than was pledged, nor pledge more than was budgeted', () => {
    for (const { budgeted, pledged, committed, spent } of noordAmounts(seededChance(SEED))) {
      expect(pledged).toBeLessThanOrEqual(budgeted);
      expect(committed).toBeLessThanOrEqual(pledged);
      expect(spent).toBeLessThanOrEqual(committed);
    }
  });

  it('keep the ledgers of partners equal to the register for last year, to the cent', () => {
    const amounts = noordAmounts(seededChance(SEED));
    for (const { truth } of ledgersOf(amounts)) {
      const { moneySource, spentCents } = truth as { moneySource: string; spentCents: Record<string, number> };
      const known = amounts.filter((one) => one.source === moneySource && one.year === 2025).reduce((sum, one) => sum + one.spent, 0);
      expect(spentCents['2025']).toBe(known);
    }
  });

  it('plant ten pairs that no linkage joins yet', () => {
    const { pairs } = truths.linkagePairs;
    expect(new Set(pairs.flat()).size).toBe(20);
    for (const [one, other] of pairs) {
      const joined = noord('linkage').some(({ values }) =>
        [idOf(one), idOf(other)].every((id) => (values.interventions as string[] | undefined)?.includes(id)),
      );
      expect(joined, `${one} ${other}`).toBe(false);
    }
  });

  it('give what was planted in the figures to an intervention there, that began in that year', () => {
    for (const { plant, areas, from } of truths.interventions) {
      expect(PLANT_IDS).toContain(plant);
      const planted = PLANTS.find(({ id }) => id === plant);
      if (planted?.type === 'intervention') expect({ areas, from }).toEqual({ areas: planted.areas, from: planted.from });
    }
    expect(truths.interventions.map(({ plant }) => plant)).toEqual(
      expect.arrayContaining(['effect-bijstand', 'null-vernieling', 'small-bijstand-lang', 'dip-woninginbraak', 'step-supermarkt']),
    );
  });

  it('plant gaps in the chain: a goal nobody serves, work without a goal, an output without a number, work against work', () => {
    const served = new Set(noord('contribution').map(({ values }) => values.objective));
    expect(
      noord('objective')
        .filter(({ id }) => !served.has(id))
        .map(({ key }) => key),
    ).toEqual(['zorg-dichtbij']);
    const aiming = new Set(noord('contribution').map(({ values }) => values.intervention));
    expect(
      noord('intervention')
        .filter(({ id }) => !aiming.has(id))
        .map(({ key }) => key),
    ).toEqual(['buurtapp', 'straatspeeldag']);
    expect(
      noord('output')
        .filter(({ values }) => values.planned === undefined)
        .map(({ key }) => key),
    ).toEqual(['groene-pleinen-2026']);
    expect(noord('contribution').filter(({ values }) => values.sign === 'works-against')).toHaveLength(1);
  });

  it('say with every judgement that residents were asked what they said', () => {
    const asks = new Set(
      of('commitmentCheck')
        .filter(({ values }) => values.asksResidents === true)
        .map(({ id }) => id),
    );
    for (const { values } of of('assessment')) {
      if (values.answer === 'yes' && asks.has(values.check as string)) expect(missingOfAnswer(values)).toEqual([]);
    }
  });
});
