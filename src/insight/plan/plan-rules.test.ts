import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { challengeTension } from './challenge-tension.ts';
import { proposedOverlaps } from './proposed-overlaps.ts';
import { themeGaps } from './theme-gaps.ts';

const reach = new Map([
  ['BU1', { within: new Set(['GM']), holds: new Set<string>() }],
  ['BU2', { within: new Set(['GM']), holds: new Set<string>() }],
  ['NOORD', { within: new Set(['GM']), holds: new Set(['BU1']) }],
  ['GM', { within: new Set<string>(), holds: new Set<string>() }],
]);
const places = ['BU1', 'BU2', 'NOORD', 'GM'].map((code) => ({ code, area: null }));
const themes = ['wonen', 'leren'].map((id) => thing('programmeTheme', id, { name: id }));
const plan = (id: string, values: Parameters<typeof thing<'plan'>>[2]) =>
  thing('plan', id, { name: id, state: 'adopted', themes: ['wonen'], areas: ['GM'], ...values });

describe('proposedOverlaps()', () => {
  const proposed = (...plans: ReturnType<typeof plan>[]) => proposedOverlaps(plans, themes, places, reach);

  it('points out two plans of one theme, one area within the other and a time that both may hold, with why', () => {
    const [found, ...more] = proposed(
      plan('visie', { themes: ['leren', 'wonen'], begins: '2023', ends: '2033' }),
      plan('warmte', { areas: ['NOORD', 'BU2'], begins: '2027-05' }),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ themes: ['wonen'], from: '2027-05', datesMissing: true });
    expect(found!.pair.map(({ id }) => id)).toEqual(['visie', 'warmte']);
    expect(found!.places.map(({ code }) => code)).toEqual(['NOORD', 'BU2']);
  });

  it.each([
    ['another theme', { themes: ['leren'] }],
    ['another area', { areas: ['BU2'] }],
    ['another time', { begins: '2031' }],
    ['no area filled in', { areas: [] }],
    ['no theme filled in', { themes: [] }],
    ['that ended', { state: 'ended' as const }],
    ['somebody called it an overlap', { overlaps: ['one'] }],
    ['somebody called it a clash', { clashes: ['one'] }],
  ])('points out nothing with %s', (_, values) => {
    expect(proposed(plan('one', { areas: ['BU1'], ends: '2030' }), plan('two', values))).toEqual([]);
  });

  it('counts the whole of a year in which the one ends and the other begins', () => {
    expect(proposed(plan('one', { ends: '2027' }), plan('two', { begins: '2027-12' }))).toHaveLength(1);
    expect(proposed(plan('one', { ends: '2027-11' }), plan('two', { begins: '2027-12' }))).toEqual([]);
  });
});

describe('themeGaps()', () => {
  const worksIn = places.slice(0, 2);
  const gaps = (...plans: ReturnType<typeof plan>[]) => {
    const found = themeGaps(plans, worksIn, '2038', reach);
    return { ...found, withoutPlan: found.withoutPlan.map(({ code }) => code) };
  };

  it('names areas of the programme that no plan is for, also where a plan is for a larger area', () => {
    expect(gaps(plan('a', { areas: ['NOORD'] })).withoutPlan).toEqual(['BU2']);
    expect(gaps(plan('a', {})).withoutPlan).toEqual([]);
  });

  it('says nothing of areas where a plan names none, and nothing more where there is no plan', () => {
    expect(gaps(plan('a', { areas: ['NOORD'] }), plan('b', { areas: [] }))).toMatchObject({ withoutPlan: [], areaMissing: true });
    expect(gaps()).toEqual({ withoutPlan: [], areaMissing: false, runsOut: null });
  });

  it('tells when the last plan ends before the programme, only when every end is known', () => {
    expect(gaps(plan('a', { ends: '2027' }), plan('b', { ends: '2026-03' })).runsOut).toBe('2027');
    expect(gaps(plan('a', { ends: '2027' }), plan('b', {})).runsOut).toBeNull();
    expect(gaps(plan('a', { ends: '2038' })).runsOut).toBeNull();
  });
});

describe('challengeTension()', () => {
  const holds = (organisation: string, stance: 'supports' | 'neutral' | 'clashes' | null) => ({
    organisation,
    interest: thing('interest', organisation, { stance }),
  });

  it('tells who supports, with whom it clashes, and where both meet', () => {
    expect(challengeTension([holds('A', 'supports'), holds('B', 'clashes'), holds('C', 'neutral')])).toEqual({
      sort: 'meets',
      supports: ['A'],
      clashes: ['B'],
    });
    expect(challengeTension([holds('A', 'supports'), holds('D', 'supports')])?.sort).toBe('supports');
    expect(challengeTension([holds('B', 'clashes')])?.sort).toBe('clashes');
  });

  it('takes no side for who took none', () => {
    expect(challengeTension([holds('C', 'neutral'), holds('D', null)])).toBeNull();
    expect(challengeTension([])).toBeNull();
  });
});
