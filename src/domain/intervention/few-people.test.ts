import { describe, expect, it } from 'vitest';
import { countsPeople } from './counts-people.ts';
import { becomesFewPeople, isFewPeople, withoutFewPeople } from './few-people.ts';

describe('countsPeople()', () => {
  it.each([
    'gezinnen',
    'Gezinnen met kind in problemen',
    'aantal deelnemers',
    'Aantal van de jongeren',
    'basisschoolleerlingen',
    'bereikte cliënten',
    'huishouden',
    'Number of families',
    'young people',
    'women',
  ])('knows %s as people', (words) => expect(countsPeople(words)).toBe(true));

  it.each([
    '',
    'gesprekken',
    'Bijeenkomsten met bewoners',
    'lessen voor ouderen',
    'huisbezoeken bij gezinnen',
    'Meetings with residents',
    'bewonersavonden',
    'woningen',
    'manieren',
    'gebiedsmanagers',
  ])('does not take %s for people', (words) => expect(countsPeople(words)).toBe(false));
});

describe('isFewPeople()', () => {
  it('is one to four people or households, by the unit', () => {
    const few = [0, 1, 2, 4, 4.5, 5, null].map((delivered) => isFewPeople({ name: 'Hulp', unit: 'gezinnen', delivered }));
    expect(few).toEqual([false, true, true, true, true, false, false]);
  });

  it('goes by the name where the unit says nothing, and only there', () => {
    expect(isFewPeople({ name: 'Gezinnen in problemen', unit: null, delivered: 2 })).toBe(true);
    expect(isFewPeople({ name: 'Gezinnen in problemen', unit: 'aantal', delivered: 2 })).toBe(true);
    expect(isFewPeople({ name: 'Bewoners', unit: 'bijeenkomsten', delivered: 2 })).toBe(false);
  });

  it('leaves more than so many alone: how many there are is not said', () => {
    expect(isFewPeople({ name: 'Hulp', unit: 'mensen', delivered: 3, precision: 'more-than' })).toBe(false);
    expect(isFewPeople({ name: 'Hulp', unit: 'mensen', delivered: 3, precision: 'about' })).toBe(true);
  });
});

describe('becomesFewPeople()', () => {
  it('asks of what changes, also by another unit, and not again of what stood there', () => {
    const before = { name: 'Hulp', unit: 'mensen', delivered: 3, note: null };
    expect(becomesFewPeople(null, before)).toBe(true);
    expect(becomesFewPeople(before, { note: 'x', delivered: 3 })).toBe(false);
    expect(becomesFewPeople(before, { delivered: 2 })).toBe(true);
    expect(becomesFewPeople({ ...before, unit: 'huizen' }, { unit: 'mensen' })).toBe(true);
  });
});

describe('withoutFewPeople()', () => {
  it('tells less than five in place of the number, and leaves every other output as it is', () => {
    const two = { name: 'Hulp', unit: 'gezinnen', delivered: 2, planned: 3 };
    expect(withoutFewPeople(two)).toEqual({ ...two, delivered: 5, precision: 'less-than' });
    const many = { ...two, delivered: 12 };
    expect(withoutFewPeople(many)).toBe(many);
  });
});
