import { describe, expect, it } from 'vitest';
import type { LogEntry } from '#domain/register/register';
import { cutChanges } from './cut-changes.ts';

const line = (at: string, more: object = {}) => ({ at, by: 'me', origin: 'form', ...more }) as Pick<LogEntry, 'at' | 'by' | 'origin'>;
const [A, B, C] = [line('2026-11-22T08:00'), line('2026-11-21T08:00'), line('2026-11-20T08:00')];

describe('cutChanges()', () => {
  it('keeps the lines of the page, and cuts nothing where the lines beside it were done apart', () => {
    expect(cutChanges([A, B, B, C], 1, 2)).toEqual({ entries: [B, B], cut: { first: false, last: false } });
  });

  it('tells that what was done in one go stands on the page before or after too', () => {
    expect(cutChanges([A, A, B, C], 1, 2).cut).toEqual({ first: true, last: false });
    expect(cutChanges([A, B, C, C], 1, 2).cut).toEqual({ first: false, last: true });
    expect(cutChanges([A, A, A], 0, 2).cut).toEqual({ first: false, last: true });
  });

  it('takes what another did at that moment, or did otherwise, for something else', () => {
    expect(cutChanges([line(A.at, { by: 'other' }), A, line(A.at, { origin: 'sheet' })], 1, 1).cut).toEqual({ first: false, last: false });
  });

  it('cuts nothing at the ends of the log', () => {
    expect(cutChanges([A, A], 0, 2)).toEqual({ entries: [A, A], cut: { first: false, last: false } });
    expect(cutChanges([A, B], 1, 2)).toEqual({ entries: [B], cut: { first: false, last: false } });
    expect(cutChanges([], 0, 2)).toEqual({ entries: [], cut: { first: false, last: false } });
  });
});
