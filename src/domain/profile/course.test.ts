import { describe, expect, it } from 'vitest';
import type { Status } from '#domain/observation/observation';
import { courseOf } from '#domain/profile/course';
import type { Fact, LineBreak, Lines } from '#domain/profile/profile';

function fact(period: string, status: Status = 'ok'): Fact {
  return { period, status, value: status === 'ok' ? 1 : null } as Fact;
}

/** Lines of which each run is given; facts without a value stand between them. */
function lines(facts: Fact[], runs: Fact[][], breaks: LineBreak[] = []): Lines {
  return { facts, runs, breaks };
}

const [a, b, c] = [fact('2018'), fact('2019'), fact('2020')] as const;

describe('courseOf()', () => {
  it('begins at the first figure that a line joins with the newest', () => {
    expect(courseOf(lines([a, b, c], [[a], [b, c]]))).toEqual({ since: b, why: null });
  });

  it('is null where nothing has a value', () => {
    expect(courseOf(lines([fact('2020', 'suppressed')], []))).toBeNull();
  });

  it('says that one year is one year', () => {
    expect(courseOf(lines([c], [[c]]))?.why).toBe('one_period');
  });

  it.each(['definition', 'division'] as const)('says that a %s changed before the newest figure', (kind) => {
    expect(courseOf(lines([a, b, c], [[a, b], [c]], [{ period: '2020', kind, note: null }]))?.why).toBe(kind);
  });

  it('does not blame an earlier break for a course that goes on after it', () => {
    expect(courseOf(lines([a, b, c], [[a], [b, c]], [{ period: '2019', kind: 'definition', note: null }]))?.since).toBe(b);
  });

  it.each(['suppressed', 'not_published', 'not_measured', 'not_applicable', 'unknown'] as const)(
    'says that the other years are %s',
    (status) => {
      const other = fact('2019', status);
      expect(courseOf(lines([a, other, c], [[a], [c]]))?.why).toBe(status);
      expect(courseOf(lines([b, fact('2020', status)], [[b]]))?.why).toBe(status);
    },
  );

  it('says that years are lacking in between', () => {
    expect(courseOf(lines([a, c], [[a], [c]]))?.why).toBe('hole');
  });
});
