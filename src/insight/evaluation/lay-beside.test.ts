import { describe, expect, it } from 'vitest';
import { fakeThing } from '#insight/programme/test-content';
import { layBeside, onlyAnswered } from './lay-beside.ts';

const at = (createdAt: string) => ({ createdAt });
const CONTENT = {
  evaluationQuestion: [
    fakeThing('evaluationQuestion', 'heard', { question: 'Worden bewoners gehoord?', about: 'process', rank: 1, asksResidents: true }),
    fakeThing('evaluationQuestion', 'changed', { question: 'Wat veranderde er?', about: 'content', rank: 2, asksResidents: false }),
    fakeThing('evaluationQuestion', 'against', { question: 'Wat werkte tegen?', about: 'content', rank: 1, asksResidents: false }),
  ],
  evaluationMoment: [
    fakeThing('evaluationMoment', 'end', { name: 'Einde', on: '2038', state: 'planned' }),
    fakeThing('evaluationMoment', 'half', { name: 'Halverwege', on: '2026-06', state: 'held' }),
    fakeThing('evaluationMoment', 'begin', { name: 'Begin', on: '2019?', state: 'held' }),
  ],
  evaluationAnswer: [
    fakeThing('evaluationAnswer', 'a1', { question: 'changed', moment: 'begin', answeredOn: '2019-05-01' }),
    fakeThing('evaluationAnswer', 'a2', { question: 'heard', moment: 'half', answeredOn: '2026-06-18' }, at('2026-06-18T09:00:00Z')),
    fakeThing('evaluationAnswer', 'a3', { question: 'heard', moment: 'half', answeredOn: '2026-06-18' }, at('2026-06-18T10:00:00Z')),
  ],
  objective: [fakeThing('objective', 'school', { name: 'Met diploma van school' }), fakeThing('objective', 'homes', { name: 'Wonen' })],
  criterion: [fakeThing('criterion', 'c', { objective: 'school', noticedNow: 'Het is rustiger.', askedAt: '2026-06' })],
  impactJudgement: [
    fakeThing('impactJudgement', 'old', { objective: 'school', judgedOn: '2019-12-31' }),
    fakeThing('impactJudgement', 'on', { objective: 'school', judgedOn: '2026-06-30' }),
    fakeThing('impactJudgement', 'later', { objective: 'school', judgedOn: '2026-07-01' }),
  ],
};

describe('layBeside', () => {
  const laid = layBeside(CONTENT, '2026-11-22');

  it('lays moments in time, and questions on content before those on process, each in the order of the programme', () => {
    expect(laid.moments.map(({ id }) => id)).toEqual(['begin', 'half', 'end']);
    expect(laid.parts.map(({ about, rows }) => [about, rows.map(({ question }) => question.id)])).toEqual([
      ['content', ['against', 'changed']],
      ['process', ['heard']],
    ]);
  });

  it('says what is not answered, and lays the newest of one day on top', () => {
    const [heard] = laid.parts[1]!.rows;
    expect(heard!.cells.map(({ newest }) => newest?.id ?? null)).toEqual([null, 'a3', null]);
    expect(heard!.cells[1]!.before.map(({ id }) => id)).toEqual(['a2']);
  });

  it('says of each moment whether it was held, lies ahead, may be now, or was not held though its day is past', () => {
    expect(laid.standing).toEqual({ begin: 'held', half: 'held', end: 'ahead' });
    const planned = (on: string) => fakeThing('evaluationMoment', on, { on, state: 'planned' });
    const evaluationMoment = ['2026-10', '2026-11', '2026', '2027?', '2027'].map(planned);
    expect(layBeside({ ...CONTENT, evaluationMoment }, '2026-11-22').standing).toEqual({
      '2026-10': 'not-held',
      '2026-11': 'now',
      '2026': 'now',
      '2027?': 'now',
      '2027': 'ahead',
    });
  });

  it('says that residents are missing only where they are asked and something was answered', () => {
    expect(laid.parts[1]!.rows[0]!.cells.map(({ lacksResidents }) => lacksResidents)).toEqual([false, true, false]);
    expect(laid.parts[0]!.rows[1]!.cells[0]!.lacksResidents).toBe(false);
  });

  it('tells of goals what was said on or before a moment that was held, never what was said later', () => {
    const said = Object.entries(laid.goals).map(([id, goals]) => [
      id,
      goals.map(({ judgement, noticed }) => [judgement?.id, noticed.length]),
    ]);
    expect(said).toEqual([
      ['begin', [['old', 0]]],
      ['half', [['on', 1]]],
    ]);
  });
});

describe('onlyAnswered', () => {
  it('leaves out questions and moments without an answer', () => {
    const { moments, parts } = onlyAnswered(layBeside(CONTENT, '2026-11-22'));
    expect(moments.map(({ id }) => id)).toEqual(['begin', 'half']);
    expect(parts.flatMap(({ rows }) => rows.map(({ question }) => question.id))).toEqual(['changed', 'heard']);
  });
});
