import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorldPeople } from '#app/world/world-people';
import type { KindName } from '#domain/register/kinds';
import type { WorldThing } from '#domain/world/world-thing';
import { judgedByCheck } from '#insight/commitment/newest-judged';
import type { Seen } from '#domain/register/register';
import { worldThings } from '../../../tests/filled-register.ts';
import { STANDS_ON } from './written.ts';

const things = worldThings('demo');
const programmes = things.filter(({ kind }) => kind === 'programme').map(({ id, key }) => ({ id, key }));
const within = (programme: string, kind: KindName) => things.filter((thing) => thing.kind === kind && thing.programme === programme);
const valuesOf = ({ values }: WorldThing) => values as Readonly<Record<string, unknown>>;
const organisationId = (key: string) => things.find((one) => one.kind === 'organisation' && one.key === key)!.id;
const read = readWorldPeople(join(import.meta.dirname, '..', '..', '..'), 'demo');
const people = read.ok ? read.value : [];
const isPartner = ({ role, organisation }: { role: string; organisation?: string }) =>
  role === 'partner-member' && organisation !== undefined;
const texts = (kind: KindName, ...fields: string[]) =>
  things.filter((thing) => thing.kind === kind).flatMap((thing) => fields.flatMap((field) => valuesOf(thing)[field] ?? []));

describe.each(programmes)('what $key has on its table', ({ id, key: programmeKey }) => {
  const assessments = within(id, 'assessment') as unknown as Seen<'assessment'>[];
  const courses = judgedByCheck(assessments);
  const actions = within(id, 'action').map(valuesOf);
  const meetings = within(id, 'meeting').filter((one) => one.values.sort === 'coalition' && !one.values.cancelled);

  it('follows each ‘not yet’ that stands with something to do, by somebody before a day, and did so of some that were mended', () => {
    const open = courses.filter(([newest]) => newest!.values.answer === 'not-yet');
    const of = (course: typeof open) => actions.filter(({ assessment }) => course.some(([newest]) => newest!.id === assessment));
    expect(open.length).toBeGreaterThan(0);
    expect(of(open)).toHaveLength(open.length);
    for (const { state, due, organisation } of of(open)) expect([state, Boolean(due), Boolean(organisation)]).toEqual(['open', true, true]);
    const mended = courses.filter(([newest, ...before]) => newest!.values.answer !== 'not-yet' && before.length > 0);
    const came = actions.filter(({ assessment }) => mended.some((course) => course.some((one) => one.id === assessment)));
    expect(came.filter(({ state }) => state === 'done').length).toBeGreaterThan(1);
    expect(came.filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('is late with some of what was agreed, and did nothing before its time', () => {
    expect(actions.some(({ state, due }) => state === 'open' && String(due) < STANDS_ON)).toBe(true);
    expect(actions.filter(({ state, due }) => state !== 'open' && String(due) > STANDS_ON)).toEqual([]);
  });

  it('has an agenda at each meeting of its coalition, and its answers to the four questions at each that was held', () => {
    const agenda = new Set(within(id, 'agendaItem').map(({ values }) => values.meeting));
    for (const { id: meeting, key, values } of meetings) {
      expect(agenda.has(meeting), key).toBe(true);
      const answered = ['focusRight', 'rightThings', 'goesWell', 'adjust'].filter(
        (question) => valuesOf({ values } as WorldThing)[question],
      );
      expect(answered.length, key).toBe(String(values.on) < STANDS_ON ? 4 : 0);
    }
  });

  it('decides in several ways, on the day of a meeting, and holds what it decides against the checks', () => {
    const dayOf = new Map(meetings.map((one) => [one.id, String(one.values.on)]));
    const decisions = within(id, 'decision');
    expect(new Set(decisions.map(({ values }) => values.state)).size).toBeGreaterThanOrEqual(3);
    for (const { key, values } of decisions) {
      const day = dayOf.get(String(values.meeting))!;
      if (values.state === 'proposed') expect(day > STANDS_ON, key).toBe(true);
      else if (values.state !== 'withdrawn') expect(values.decidedOn, key).toBe(day);
    }
    expect(assessments.filter(({ values }) => values.decision).length).toBeGreaterThanOrEqual(3);
  });

  it('knows of no amount without a source that pays it, and of no source that pays nothing', () => {
    const lines = new Set(within(id, 'budgetLine').map(({ values }) => values.moneySource));
    for (const { id: source, key, values } of within(id, 'moneySource')) expect(lines.has(source) || values.notBrokenDown, key).toBe(true);
  });

  it('lets nobody sit at a table, or work for a partner, that did not take part by then', () => {
    const since = new Map(
      within(id, 'partner').flatMap(({ values }) =>
        values.state === 'takes-part' ? [[String(values.organisation), String(values.since)] as const] : [],
      ),
    );
    for (const { key, values } of within(id, 'seat'))
      if (values.organisation) expect(String(values.since) >= since.get(String(values.organisation))!, key).toBe(true);
    expect(people.length).toBeGreaterThan(5);
    const ofPartners = people.flatMap(({ key, parts }) => parts.map((part) => ({ key, ...part }))).filter(isPartner);
    for (const { key, programme, organisation } of ofPartners.filter((one) => one.programme === programmeKey))
      expect(since.has(organisationId(organisation!)), `${key} ${programme}`).toBe(true);
  });

  it('says of nearly all that is carried out what it takes for granted', () => {
    const carriedOut = new Map(
      within(id, 'intervention').map((one) => [one.id, one.values.state === 'running' || one.values.state === 'embedded']),
    );
    const open = within(id, 'contribution').filter(({ values }) => carriedOut.get(String(values.intervention)) && !values.assumption);
    expect(open.map(({ key }) => key)).toEqual([]);
  });

  it('begins nothing before its day', () => {
    for (const { id: intervention, values } of within(id, 'intervention')) {
      const first = within(id, 'activity').filter((one) => one.values.intervention === intervention && one.key.endsWith('-start'));
      for (const { key, values: step } of first) if (step.due) expect(String(step.due) > String(values.begins), key).toBe(true);
    }
  });

  it('has delivered something wherever work is done or goes on, and saw a change for residents of some of it', () => {
    const delivered = new Set(within(id, 'output').flatMap(({ values }) => (values.delivered === undefined ? [] : [values.intervention])));
    const worked = within(id, 'intervention').filter(({ values }) =>
      ['running', 'scaled-up', 'embedded', 'completed'].includes(String(values.state)),
    );
    // Planted: of one, whose output stands there without a number.
    expect(worked.filter((one) => !delivered.has(one.id)).map(({ key }) => key)).toEqual(
      programmeKey === 'waterwolde-noord' ? ['groene-pleinen'] : [],
    );
    expect(within(id, 'outcome').length).toBeGreaterThan(0);
  });

  it('says of nothing what was delivered after the day for which it is known', () => {
    for (const { id: intervention, key, asOf } of within(id, 'intervention')) {
      const counted = within(id, 'output').filter(({ values }) => values.intervention === intervention && values.delivered !== undefined);
      expect(
        counted.map(({ values }) => String(values.period)).filter((period) => period > asOf!),
        key,
      ).toEqual([]);
    }
  });
});

it('nothing that is told of a judgement, an answer, a report or a lesson is told twice', () => {
  const told = [
    ...texts('assessment', 'evidence', 'residentsSaid'),
    ...texts('meeting', 'focusRight', 'rightThings', 'goesWell', 'adjust', 'report'),
    ...texts('action', 'name'),
    ...texts('decision', 'name', 'because'),
    ...texts('lesson', 'name', 'lesson'),
  ];
  expect(told.length).toBeGreaterThan(300);
  expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
});
