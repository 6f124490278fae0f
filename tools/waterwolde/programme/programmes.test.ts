import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROLE_WRITES } from '#access/write-rules';
import { readWorldPeople } from '#app/world/world-people';
import { missingOfAnswer } from '#domain/commitment/residents-answer';
import { GRANT_SORTS, GRANT_STATES } from '#domain/money/money';
import { INTERVENTION_STATES } from '#domain/intervention/intervention';
import { LINKAGE_STATES } from '#domain/linkage/linkage';
import type { KindName } from '#domain/register/kinds';
import { worldPersonId } from '#domain/world/world-person';
import { worldThings } from '../../../tests/filled-register.ts';
import { PLANTS } from '../plants.ts';
import { noordAmounts } from './programmes.ts';
import { seededChance } from '../random.ts';
import { ledgersOf } from './ledgers.ts';
import { PLANT_IDS } from './programme-files.ts';
import { SEED } from '../waterwolde.ts';
import { STANDS_ON } from './written.ts';

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
  it('hold a full life: 3 programmes, 40 interventions in all states, 20 organisations, 8 years of money, 34 meetings', () => {
    expect(of('programme')).toHaveLength(3);
    expect(of('intervention')).toHaveLength(40);
    expect(of('organisation')).toHaveLength(20);
    expect(of('meeting')).toHaveLength(34);
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

  it('give grants in every programme: each to an organisation that stands there, and of a village programme not all to one', () => {
    for (const { id, key } of of('programme')) {
      const grants = of('grant').filter(({ programme }) => programme === id);
      expect(grants.length, key).toBeGreaterThan(0);
      for (const { key: grant, values } of grants) expect(values.organisation, grant).toBeTruthy();
    }
    const villages = of('grant').filter(({ programme }) => programme === programmeOf('leefbaar-dorp'));
    const perApplicant = Map.groupBy(villages, ({ values }) => values.organisation);
    expect(Math.max(...[...perApplicant.values()].map(({ length }) => length))).toBeLessThan(villages.length / 2);
  });

  it('give grants of Waterwolde-Noord in every state and sort, of a round that is over and one that runs, to who takes part', () => {
    const grants = noord('grant');
    expect(new Set(grants.map(({ values }) => values.state))).toEqual(new Set(GRANT_STATES));
    expect(new Set(grants.map(({ values }) => values.sort))).toEqual(new Set(GRANT_SORTS));
    const closes = noord('grantCall').map(({ values }) => String(values.closes));
    expect(closes.filter((day) => day < STANDS_ON)).toHaveLength(1);
    expect(closes.filter((day) => day > STANDS_ON)).toHaveLength(1);
    const taking = new Set([
      ...noord('partner').map(({ values }) => values.organisation),
      ...noord('intervention').flatMap(({ values }) => values.organisations),
    ]);
    for (const { key, values } of grants) expect(taking.has(values.organisation), key).toBe(true);
  });

  it('never grant more in a round than it holds or was asked, determine more than was granted, nor reclaim other than what is over', () => {
    const cents = (amount: unknown) => (typeof amount === 'number' ? amount : null);
    for (const { id, key, values } of of('grantCall')) {
      const kept = of('grant').filter((one) => one.values.call === id && one.values.state !== 'withdrawn');
      const granted = kept.reduce((sum, one) => sum + (cents(one.values.granted) ?? 0), 0);
      expect(granted, key).toBeLessThanOrEqual(cents(values.ceiling)!);
    }
    for (const { id, key, values } of of('grant')) {
      const paid = of('grantAdvance').filter((one) => one.values.grant === id);
      const advanced = cents(values.advanced) ?? paid.reduce((sum, one) => sum + cents(one.values.amount)!, 0);
      expect(cents(values.granted) ?? 0, key).toBeLessThanOrEqual(cents(values.requested)!);
      expect(cents(values.determined) ?? 0, key).toBeLessThanOrEqual(cents(values.granted) ?? 0);
      expect(advanced, key).toBeLessThanOrEqual(cents(values.granted) ?? 0);
      if (values.state === 'determined-lower') expect(cents(values.determined)!, key).toBeLessThan(cents(values.granted)!);
      if (values.state === 'reclaimed') expect(values.toRepay, key).toBe(advanced - cents(values.determined)!);
    }
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

  it('are kept by people who take part and may do something there: a dozen interventions, ten actions, three things or more each', () => {
    const read = readWorldPeople(root, 'demo');
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const mayDo = new Set(
      read.value.flatMap(({ key, parts }) =>
        parts.flatMap(({ programme, role }) =>
          ROLE_WRITES[role].length > 0 ? [`${worldPersonId('demo', key)} ${programmeOf(programme)}`] : [],
        ),
      ),
    );
    const kept = (kind: KindName) => of(kind).filter(({ values }) => values.owner !== undefined);
    expect(kept('intervention').length).toBeGreaterThanOrEqual(12);
    expect(kept('action').length).toBeGreaterThanOrEqual(10);
    for (const { key, programme, values } of [...kept('intervention'), ...kept('action')])
      expect(mayDo.has(`${String(values.owner)} ${programme}`), key).toBe(true);
    for (const key of ['pim', 'wil', 'tineke', 'bea'])
      expect(
        [...kept('intervention'), ...kept('action')].filter(({ values }) => values.owner === worldPersonId('demo', key)).length,
        key,
      ).toBeGreaterThanOrEqual(3);
  });

  it('say how to reach every organisation but one, on addresses that can never be anybody’s', () => {
    const without = of('organisation').filter(({ values }) => !values.mail && !values.website && !values.phone);
    expect(without.map(({ key }) => key)).toEqual(['dorpsgroep']);
    for (const { key, values } of of('organisation')) {
      if (values.mail) expect(values.mail, key).toMatch(/\.example$/);
      if (values.website) expect(values.website, key).toMatch(/\.example$/);
    }
  });

  it('let the deputy of a programme sit at the table of its sub-programmes too', () => {
    const read = readWorldPeople(root, 'demo');
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const deputies = read.value.flatMap(({ key, parts }) =>
      parts.flatMap((part) => (part.role === 'board-member' ? [{ key, ...part }] : [])),
    );
    for (const { key, values } of of('programme').filter((one) => one.values.parent !== undefined)) {
      const above = deputies.filter(({ programme }) => programmeOf(programme) === values.parent);
      for (const deputy of above)
        expect(deputies, key).toContainEqual(
          expect.objectContaining({ key: deputy.key, programme: key, organisation: deputy.organisation }),
        );
    }
  });

  it('call no two means alike, and leave few gaps in the reasons of the chain of Waterwolde-Noord', () => {
    const means = of('activity').flatMap(({ values }) => (values.input ? [values.input] : []));
    expect(new Set(means).size).toBe(means.length);
    const milestones = of('activity').filter(({ key, values }) => values.isMilestone === true && /-(?:start|terugkijken)$/.test(key));
    expect(new Set(milestones.map(({ values }) => values.name)).size).toBe(milestones.length);
    const without = (field: 'mechanism' | 'assumption') =>
      (['ambition', 'objective', 'contribution', 'outcome'] as const).flatMap((kind) =>
        noord(kind).flatMap(({ key, values }) => (values[field] === undefined ? [key] : [])),
      );
    expect(without('mechanism')).toEqual(['zorg-dichtbij']);
    expect(without('assumption')).toEqual(['gezond', 'zorg-dichtbij', 'kleiner-wonen-huis', 'ouders-op-school']);
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
