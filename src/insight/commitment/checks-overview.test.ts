import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { checksOverview, notYetIn, openNotYet } from './checks-overview.ts';

const content = {
  commitmentCheck: [thing('commitmentCheck', 'second', { name: 'B', rank: 2 }), thing('commitmentCheck', 'first', { name: 'A', rank: 1 })],
  intervention: [
    thing('intervention', 'coach', { name: 'Coach', state: 'running' }),
    thing('intervention', 'over', { name: 'Voorbij', state: 'stopped' }),
  ],
  decision: [
    thing('decision', 'adopted', { name: 'Besluit', state: 'adopted', decidedOn: '2025-06-01' }),
    thing('decision', 'proposed', { name: 'Voorstel', state: 'proposed' }),
    thing('decision', 'rejected', { name: 'Nee', state: 'rejected', decidedOn: '2025-06-01' }),
  ],
  assessment: [
    thing('assessment', 'old', { check: 'first', intervention: 'coach', answer: 'not-yet', judgedOn: '2024-05-01' }),
    thing('assessment', 'new', { check: 'first', intervention: 'coach', answer: 'partly', judgedOn: '2025-05-01' }),
  ],
  action: [
    thing('action', 'open', { state: 'open', assessment: 'old' }),
    thing('action', 'done', { state: 'done', assessment: 'old' }),
    thing('action', 'other', { state: 'open' }),
  ],
};

it('openNotYet() counts a promise until it is judged anew, also with an action by a far day', () => {
  expect(openNotYet(content)).toBe(0);
  const again = thing('assessment', 'again', { check: 'second', intervention: 'coach', answer: 'not-yet', judgedOn: '2026-05-01' });
  const ended = thing('assessment', 'ended', { check: 'first', intervention: 'over', answer: 'not-yet', judgedOn: '2026-05-01' });
  const action = thing('action', 'far', { state: 'open', assessment: 'again', owner: 'a', due: '2039-01-01' });
  const later = { ...content, assessment: [...content.assessment, again, ended], action: [action] };
  expect(openNotYet(later)).toBe(1);
  // The overview, to which that number leads, shows as many.
  expect(checksOverview(later).rows.map(notYetIn)).toEqual([1, 0, 0]);
});

describe('checksOverview()', () => {
  const { checks, rows } = checksOverview(content);

  it('keeps the order of the programme, and leaves out what has ended or was put aside', () => {
    expect(checks.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(rows.map(({ id }) => id)).toEqual(['coach', 'proposed', 'adopted']);
  });

  it('gives the newest judgement, those before it, and the actions that are still open', () => {
    const [first, second] = rows[0]!.cells;
    expect(first!.newest!.id).toBe('new');
    expect(first!.before.map(({ id }) => id)).toEqual(['old']);
    expect(first!.open.map(({ id }) => id)).toEqual(['open']);
    expect(second).toEqual({ check: 'second', newest: null, lacksAnswer: false, before: [], open: [] });
  });

  it('keeps open actions in their order, also where they came from several judgements', () => {
    const actions = ['a', 'b', 'c'].map((id, at) => thing('action', id, { state: 'open', assessment: at === 1 ? 'new' : 'old' }));
    const overview = checksOverview({ ...content, action: actions });
    expect(overview.rows[0]!.cells[0]!.open.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('leans on no yes without the answer of residents, also when the check began to ask for it later', () => {
    const yes = { check: 'first', intervention: 'coach', answer: 'yes' as const, judgedOn: '2026-01-01' };
    const lacks = (asksResidents: boolean, more: object = {}) => {
      const asked = [thing('commitmentCheck', 'first', { name: 'A', asksResidents })];
      const overview = checksOverview({
        ...content,
        commitmentCheck: asked,
        assessment: [thing('assessment', 'yes', { ...yes, ...more })],
      });
      return overview.rows[0]!.cells[0]!.lacksAnswer;
    };
    const whole = { residentsSaid: 'Ja.', residentsWho: 'Elf bewoners', residentsAskedOn: '2025-12', residentsRecordedBy: 'De raad' };
    expect([lacks(false), lacks(true), lacks(true, { ...whole, residentsWho: null }), lacks(true, whole)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(lacks(true, { answer: 'partly' })).toBe(false);
  });

  it('adds nothing up', () => {
    expect(Object.keys(rows[0]!)).toEqual(['kind', 'id', 'name', 'cells']);
  });
});
