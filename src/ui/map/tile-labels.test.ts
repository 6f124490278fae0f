import { describe, expect, it } from 'vitest';
import { labelLines, shortLabels } from './tile-labels.ts';

describe('labelLines', () => {
  it('keeps a short name on one line', () => {
    expect(labelLines('Beijum')).toEqual(['Beijum']);
    expect(labelLines('De Wijert')).toEqual(['De Wijert']);
  });

  it('breaks at blanks and after dashes', () => {
    expect(labelLines('Vinkhuizen-Noord')).toEqual(['Vinkhuizen-', 'Noord']);
    expect(labelLines('Hoogkerk en omgeving')).toEqual(['Hoogkerk en', 'omgeving']);
  });

  it('breaks a long word before a usual ending, else in two', () => {
    expect(labelLines('Oosterparkwijk')).toEqual(['Oosterpark-', 'wijk']);
    expect(labelLines('Abcdefghijklmnop')).toEqual(['Abcdefgh-', 'ijklmnop']);
  });
});

describe('shortLabels', () => {
  it('takes four letters where they differ', () => {
    const labels = shortLabels([
      { code: 'WK1', name: 'Beijum' },
      { code: 'WK2', name: 'De Wijert' },
    ]);
    expect([...labels.values()]).toEqual(['Beij', 'Wije']);
  });

  it('keeps what tells names apart that begin alike', () => {
    const labels = shortLabels([
      { code: 'WK1', name: 'Vinkhuizen-Noord' },
      { code: 'WK2', name: 'Vinkhuizen-Zuid' },
      { code: 'WK3', name: 'Ten Boer e.o.' },
      { code: 'WK4', name: 'Ten Post e.o.' },
      { code: 'WK5', name: 'Helpman e.o.' },
    ]);
    expect([...labels.values()]).toEqual(['V.noo', 'V.zui', 'T.boe', 'T.pos', 'Help']);
  });

  it('falls back on the code when names are the same', () => {
    const labels = shortLabels([
      { code: 'BU00000001', name: 'Centrum' },
      { code: 'BU00000002', name: 'Centrum' },
    ]);
    expect(new Set(labels.values()).size).toBe(2);
  });
});
