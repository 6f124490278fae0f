import { describe, expect, it } from 'vitest';
import { ownOptions } from './own-options.ts';

const OPTIONS = {
  intervention: [
    { id: 'x', name: 'De Klusploeg' },
    { id: 'y', name: 'Buurtkeuken' },
  ],
  outputs: [
    { id: '1', name: 'Lessen · De Klusploeg', of: 'x' },
    { id: '2', name: 'Lessen · Buurtkeuken', of: 'y' },
    { id: '3', name: 'Maaltijden', of: 'y' },
    { id: '4', name: 'Aanschuiven', of: 'y' },
  ],
};
const offered = (typed: Record<string, string | string[]>) => ownOptions('outcome', 'outputs', OPTIONS, typed)?.map(({ id }) => id);

describe('ownOptions()', () => {
  it('offers the outputs of the intervention that an outcome is of, chosen or typed by name', () => {
    expect(offered({ intervention: 'x' })).toEqual(['1']);
    expect(offered({ intervention: 'buurtkeuken' })).toEqual(['4', '2', '3']);
  });

  it('offers all of them where no intervention is chosen, or one that is not known', () => {
    expect(offered({})).toEqual(['1', '2', '3', '4']);
    expect(offered({ intervention: 'Iets anders' })).toEqual(['1', '2', '3', '4']);
  });

  it('keeps in view what was picked of another intervention', () => {
    expect(offered({ intervention: 'x', outputs: ['', '3'] })).toEqual(['1', '3']);
    expect(offered({ intervention: 'x', outputs: ['maaltijden'] })).toEqual(['1', '3']);
  });

  it('leaves other fields and other kinds as they are', () => {
    expect(ownOptions('outcome', 'intervention', OPTIONS, { intervention: 'x' })).toBe(OPTIONS.intervention);
    expect(ownOptions('outcome', 'objective', OPTIONS, {})).toBeUndefined();
  });
});
