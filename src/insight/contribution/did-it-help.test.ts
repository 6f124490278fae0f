import { describe, expect, it } from 'vitest';
import type { ClaimVerdict } from '#domain/answer/codes';
import { seal } from '#domain/disclosure/seal';
import type { RegisteredAnswer } from '#domain/programme-page/help-told';
import type { Seen } from '#domain/register/register';
import { registerPlan, registrationValues } from '#domain/registration/plan';
import { fakeIndicator } from '#insight/figure/test-figures';
import { fakeThing } from '#insight/programme/test-content';
import { didItHelp } from './did-it-help.ts';

const CATALOGUE = { indicator: (id: string) => (id === 'gone' ? undefined : fakeIndicator(id)) } as Parameters<typeof didItHelp>[2];

/** A registration of an indicator, made on a day. */
function registered(id: string, at: string, more: Partial<Seen<'registration'>> = {}): Seen<'registration'> {
  const plan = { intervention: 'i', start: 2019, indicator: id, treated: ['BU1'], comparisonAreas: ['BU2'], method: 'contribution 2' };
  return fakeThing('registration', `${id} ${at}`, registrationValues(registerPlan(plan, at)), more);
}

/** An answer with a claim and the p of its placebo. */
const told = (claim: ClaimVerdict, { p = 0.01, inTime = true } = {}): RegisteredAnswer =>
  ({
    state: 'told',
    found: {
      claim,
      name: null,
      answer:
        claim === 'refused'
          ? { status: 'refused' }
          : { status: 'ok', detail: { rung: 4, panel: { placebo: { pValue: p } }, beside: null } },
      registration: { beforeLooking: inTime },
    },
  }) as unknown as RegisteredAnswer;

function help(registrations: Seen<'registration'>[], answers: Record<string, RegisteredAnswer>) {
  return didItHelp('Werk dichtbij', registrations, CATALOGUE, ({ id }) => seal(answers[id] ?? { state: 'busy' }));
}

describe('didItHelp()', () => {
  it('tells of each indicator the claim that the answer allows, under the name of the work', () => {
    const one = registered('income', '2018-01-01T00:00:00Z');
    const { questions, tests } = help([one], { [one.id]: told('effect') });
    expect(questions).toMatchObject([{ claim: 'effect', heldBack: null, answer: { found: { name: 'Werk dichtbij' } } }]);
    expect(tests).toBe(1);
  });

  it('claims nothing of what was registered when the figures were here already', () => {
    const late = registered('income', '2026-01-01T00:00:00Z');
    for (const claim of ['effect', 'no-evidence'] as const)
      expect(help([late], { [late.id]: told(claim, { inTime: false }) }).questions).toMatchObject([
        { claim: 'inconclusive', heldBack: 'not-beforehand' },
      ]);
    expect(help([late], { [late.id]: told('refused', { inTime: false }) }).questions).toMatchObject([{ claim: 'refused' }]);
  });

  it('claims nothing of a record that is no longer what was hashed', () => {
    const made = registered('income', '2018-01-01T00:00:00Z');
    const tampered = { ...made, values: { ...made.values, begins: '2020' } };
    expect(help([tampered], { [made.id]: told('effect') }).questions).toMatchObject([{ claim: 'inconclusive', heldBack: 'tampered' }]);
  });

  it('takes the newest that was made in time, whatever came out of the others, and keeps those visible', () => {
    const [first, second, late] = ['2017', '2018', '2026'].map((year) => registered('income', `${year}-01-01T00:00:00Z`));
    const answers = { [first!.id]: told('effect'), [second!.id]: told('no-evidence'), [late!.id]: told('effect', { inTime: false }) };
    const { questions } = help([late!, second!, first!], answers);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ registration: { id: second!.id }, claim: 'no-evidence' });
    expect(questions[0]!.others.map(({ id }) => id)).toEqual([first!.id, late!.id]);
  });

  it('takes the first where none was made in time', () => {
    const [early, late] = ['2025', '2026'].map((year) => registered('income', `${year}-01-01T00:00:00Z`));
    const answers = { [early!.id]: told('effect', { inTime: false }), [late!.id]: told('effect', { inTime: false }) };
    expect(help([early!, late!], answers).questions[0]!.registration.id).toBe(early!.id);
  });

  it('counts several questions of one intervention as tests together', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => registered(id, '2018-01-01T00:00:00Z'));
    // 0.04 holds by itself; among four tests it may not be claimed (0.04 x 4 > 0.10).
    const answers = Object.fromEntries(
      all.map(({ id }, at) => [id, at === 0 ? told('effect', { p: 0.04 }) : told('inconclusive', { p: 0.6 })]),
    );
    const { questions, tests } = help(all, answers);
    expect(tests).toBe(4);
    expect(questions[0]).toMatchObject({ claim: 'inconclusive', heldBack: 'among-many' });
    expect(help(all.slice(0, 2), answers).questions[0]).toMatchObject({ claim: 'effect', heldBack: null });
  });

  it('says what is not answered yet, passes over what was taken back, and names what the catalogue no longer knows', () => {
    const ahead = registered('income', '2026-01-01T00:00:00Z');
    expect(help([ahead], { [ahead.id]: { state: 'not-yet' } }).questions).toMatchObject([{ claim: null, answer: { state: 'not-yet' } }]);
    expect(help([ahead], {}).questions).toMatchObject([{ claim: null, answer: { state: 'busy' } }]);
    const back = registered('income', '2018-01-01T00:00:00Z', { withdrawnAt: '2018-01-01T01:00:00Z' });
    expect(help([back], {})).toMatchObject({ questions: [], tests: 0 });
    expect(help([registered('gone', '2018-01-01T00:00:00Z')], {}).questions[0]!.indicator).toEqual({ nl: 'gone', en: 'gone' });
    expect(help([], {})).toEqual({ name: 'Werk dichtbij', questions: [], tests: 0 });
  });
});
