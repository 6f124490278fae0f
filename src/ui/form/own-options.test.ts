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
const offered = (typed: Record<string, string | string[]>) => ownOptions('outcome', 'outputs', OPTIONS, typed).options?.map(({ id }) => id);

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

  it('tells that one intervention has no outputs only where one is chosen', () => {
    const without = { ...OPTIONS, intervention: [...OPTIONS.intervention, { id: 'z', name: 'Wandelgroep' }] };
    expect(ownOptions('outcome', 'outputs', without, { intervention: 'z' })).toEqual({ options: [], isOfOne: true });
    expect(ownOptions('outcome', 'outputs', { intervention: without.intervention }, { intervention: 'z' }).isOfOne).toBe(true);
    expect(ownOptions('outcome', 'outputs', {}, { intervention: 'z' }).isOfOne).toBe(false);
    expect(ownOptions('outcome', 'outputs', OPTIONS, {}).isOfOne).toBe(false);
  });

  it('leaves other fields and other kinds as they are', () => {
    const whole = ownOptions('outcome', 'intervention', OPTIONS, { intervention: 'x' });
    expect(whole).toEqual({ options: OPTIONS.intervention, isOfOne: false });
    expect(ownOptions('outcome', 'objective', OPTIONS, {})).toEqual({ options: undefined, isOfOne: false });
  });
});
