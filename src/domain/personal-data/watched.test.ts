import { describe, expect, it } from 'vitest';
import { personalFields } from './watched.ts';

const found = (kind: Parameters<typeof personalFields>[0], typed: Record<string, string>) =>
  personalFields(kind, typed).map(({ field, text, spots }) => [field, ...spots.map(({ from, to }) => text.slice(from, to))].join(': '));

describe('personalFields()', () => {
  it('warns at strong signs in whatever residents can read', () => {
    expect(
      found('intervention', {
        progress: 'Bel mevrouw Jansen op 06-12345678.',
        what: 'Zij is geboren op 3 mei 1987 en woont op 9712 AB 14.',
        forWhom: 'Haar BSN is 123456782.',
      }),
    ).toEqual(['what: 3 mei 1987: 9712 AB 14', 'forWhom: 123456782', 'progress: mevrouw Jansen: 06-12345678']);
    expect(found('timelineEvent', { what: 'Mail k.devries@voorbeeld.nl' })).toEqual(['what: k.devries@voorbeeld.nl']);
    expect(found('objective', { what: 'Meneer De Wit vroeg erom.' })).toEqual(['what: Meneer De Wit']);
  });

  it('does not guess from first names, streets and postcodes where work is told of', () => {
    const progress =
      'Wijkteam Fatima opende op Kerkstraat 12, voor heel 9712 AB, sinds 1 mei 2009. Het Anna Blaman Huis doet mee. Bel 0800-1234.';
    expect(found('intervention', { progress })).toEqual([]);
    expect(found('bottleneck', { rule: 'Fatima uit de buurt.' })).toEqual(['rule: Fatima']);
  });

  it('asks nothing where a name belongs, or only partners read', () => {
    const name = 'Mevrouw Jansen, 06-12345678';
    expect(found('programme', { contactNote: name })).toEqual([]);
    expect(found('intervention', { contactNote: name, source: name, risks: name })).toEqual([]);
    expect(found('action', { note: name })).toEqual([]);
  });
});
