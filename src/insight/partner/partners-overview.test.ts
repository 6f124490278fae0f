import { describe, expect, it } from 'vitest';
import { ORGANISATION_SORTS } from '#domain/partner/partner';
import { thing } from '#insight/programme/test-things';
import { balanceOf } from './partners-overview.ts';

const organisation = (id: string, sort: (typeof ORGANISATION_SORTS)[number]) => thing('organisation', id, { name: id, sort });
const organisations = new Map(
  [organisation('gemeente', 'municipality'), organisation('school', 'education'), organisation('bouwer', 'housing')].map((one) => [
    one.id,
    one,
  ]),
);
const seat = (id: string, body: string, of: string | null) => thing('seat', id, { body, role: 'member', organisation: of });
const balance = balanceOf({
  programme: thing('programme', 'p', { name: 'P' }),
  programmeTheme: [],
  activity: [
    thing('activity', 'koken', { responsible: 'gemeente', hours: 300, hoursPer: 'year' }),
    thing('activity', 'soep', { responsible: 'gemeente', hours: 40, hoursPer: 'year' }),
    thing('activity', 'taart', { responsible: 'gemeente' }),
    thing('activity', 'les', { responsible: 'school', hours: 100, hoursPer: 'whole' }),
  ],
  today: '2026-11-22',
  organisations,
  partner: [
    thing('partner', 'a', { organisation: 'gemeente', state: 'takes-part', fallsAway: 'Het team.' }),
    thing('partner', 'b', { organisation: 'school', state: 'invited', askedBy: 'De wethouder' }),
    thing('partner', 'c', { name: 'De huisartsen', sort: 'care', state: 'missing' }),
    thing('partner', 'd', { name: 'Buren', sort: 'residents', state: 'takes-part' }),
  ],
  seat: [
    seat('1', 'Coalitie', 'gemeente'),
    seat('2', 'Coalitie', 'gemeente'),
    seat('3', 'Coalitie', null),
    seat('4', 'Team', 'bouwer'),
    seat('5', 'Team', 'elsewhere'),
  ],
});

describe('balanceOf()', () => {
  it('counts places at each table by kind of organisation, and apart those of which it is not known whose they are', () => {
    expect(balance.bodies.map(({ name }) => name)).toEqual(['Coalitie', 'Team']);
    expect(balance.sorts.filter(({ seats }) => seats.some(Boolean)).map(({ sort, seats }) => [sort, seats])).toEqual([
      ['municipality', [2, 0]],
      ['housing', [0, 1]],
    ]);
    expect(balance.open).toEqual([1, 1]);
    const counted = balance.sorts.flatMap(({ seats }) => seats).reduce((sum, one) => sum + one, 0);
    expect(counted + balance.open[0]! + balance.open[1]!).toBe(5);
  });

  it('tells the hours of what each organisation sees to, and none of who is no organisation', () => {
    expect(balance.takePart.map(({ name, hoursInWork }) => [name, hoursInWork])).toEqual([
      ['Buren', null],
      ['gemeente', { year: 340, whole: null, unknown: 1 }],
    ]);
    expect(balance.invited[0]!.hoursInWork).toEqual({ year: null, whole: 100, unknown: 0 });
  });

  it('names who takes part, was asked and is missed by kind, in the order of the form', () => {
    expect(balance.sorts.map(({ sort, takePart, invited, missing }) => [sort, takePart, invited, missing])).toEqual([
      ['municipality', ['gemeente'], [], []],
      ['housing', [], [], []],
      ['education', [], ['school'], []],
      ['care', [], [], ['De huisartsen']],
      ['residents', ['Buren'], [], []],
    ]);
  });

  it('tells which kinds nobody comes from: also who was asked and did not come yet, never just anything else', () => {
    expect(balance.absent).toEqual(expect.arrayContaining(['education', 'care', 'business']));
    expect(balance.absent).not.toContain('other');
    expect(balance.absent).not.toContain('housing');
    expect(balance.absent).toHaveLength(ORGANISATION_SORTS.length - 4);
  });

  it('tells the places of a partner, and not of who is no organisation', () => {
    expect(balance.takePart.map(({ name, seats }) => [name, seats])).toEqual([
      ['Buren', null],
      ['gemeente', 2],
    ]);
  });
});
