import { describe, expect, it } from 'vitest';
import { changedSince, differences, inOrderOf, stillChosen } from './conflict.ts';
import { JOINED, KEEP, TO_CHOOSE, chosenOf, formInput, openedWith } from './form-input.ts';

const base = { name: 'Les', lesson: 'oud', themes: ['a', 'b'] };

describe('differences()', () => {
  it('asks to choose only where both changed the same field', () => {
    const mine = { name: 'Les', lesson: 'van mij', themes: ['b', 'a'], isSuccess: true };
    const theirs = { name: 'Andere naam', lesson: 'van hen', themes: ['a', 'b'], isSuccess: false };
    expect(differences('lesson', mine, theirs, { ...base, isSuccess: false })).toEqual([
      { field: 'lesson', mine: 'van mij', theirs: 'van hen', clashes: true },
      { field: 'isSuccess', mine: true, theirs: false, clashes: false },
    ]);
  });

  it('asks for every difference when nobody knows what stood there', () => {
    const found = differences('lesson', { name: 'x', lesson: 'oud' }, { name: 'y', lesson: 'oud' }, null);
    expect(found).toEqual([{ field: 'name', mine: 'x', theirs: 'y', clashes: true }]);
  });

  it('finds nothing where both wrote the same', () => {
    expect(differences('lesson', { lesson: 'nieuw' }, { lesson: 'nieuw' }, base)).toEqual([]);
  });
});

describe('stillChosen()', () => {
  const chosen = {
    sides: { name: 'mine', lesson: 'both', at: null } as const,
    joined: { name: 'Les van hen', lesson: 'van allebei', at: 'half' },
  };

  it('asks again only where the other wrote something else since, and leaves nothing of what stood there before', () => {
    expect(stillChosen<'lesson'>(chosen, { ...base, lesson: 'weer anders' }, base)).toEqual({
      sides: { name: 'mine', lesson: null, at: null },
      joined: { name: 'Les van hen', at: 'half' },
    });
    expect(stillChosen<'lesson'>(chosen, base, base)).toEqual(chosen);
  });

  it('asks for everything again when nobody knows what stood there', () => {
    expect(stillChosen<'lesson'>(chosen, base, null).sides).toEqual({ name: null, lesson: null, at: null });
  });
});

describe('inOrderOf()', () => {
  it('leaves a list as it stood that a form gave back in another order, and takes one with something else in it', () => {
    const before = { themes: ['b', 'a'], areas: ['x'], name: 'Les' };
    expect(inOrderOf({ themes: ['a', 'b'], areas: ['x', 'y'], name: 'Nieuw' }, before)).toEqual({
      themes: ['b', 'a'],
      areas: ['x', 'y'],
      name: 'Nieuw',
    });
  });
});

describe('changedSince()', () => {
  it('keeps only what was changed, also what was emptied', () => {
    expect(changedSince<'lesson'>({ name: 'Les', lesson: 'nieuw', at: null, themes: [] }, { ...base, at: '2023' })).toEqual({
      lesson: 'nieuw',
      at: null,
      themes: [],
    });
  });
});

describe('formInput() after a conflict', () => {
  it('leaves out what is to stay as others wrote it', () => {
    const form: [string, string][] = [
      ['name', 'van mij'],
      ['lesson', 'van mij'],
      [`${KEEP}name`, 'theirs'],
      [`${KEEP}lesson`, 'mine'],
    ];
    expect(formInput('lesson', form)).toEqual({ lesson: 'van mij' });
  });

  it('takes what was made of both, and chosenOf() tells what is still to be chosen, with what was typed', () => {
    const form: [string, string][] = [
      ['name', 'van mij'],
      ['lesson', 'van mij'],
      [TO_CHOOSE, 'name'],
      [TO_CHOOSE, 'lesson'],
      [TO_CHOOSE, 'onzin'],
      [`${KEEP}lesson`, 'both'],
      [`${JOINED}lesson`, 'van allebei'],
    ];
    expect(formInput('lesson', form)).toEqual({ name: 'van mij', lesson: 'van allebei' });
    const sent = new FormData();
    for (const [name, value] of form) sent.append(name, value);
    expect(chosenOf('lesson', sent)).toEqual({ sides: { name: null, lesson: 'both' }, joined: { lesson: 'van allebei' } });
    expect(chosenOf('lesson', new FormData())).toEqual({ sides: {}, joined: {} });
  });
});

describe('openedWith()', () => {
  it('reads what the form was opened with, and nothing that it could not hold', () => {
    expect(openedWith('lesson', JSON.stringify({ name: 'Les', themes: ['a'], at: 3, onzin: 'x' }))).toEqual({ name: 'Les', themes: ['a'] });
    for (const text of [null, '', '[]', 'null', '{', '"x"', new Blob([])]) expect(openedWith('lesson', text)).toBeNull();
  });
});
