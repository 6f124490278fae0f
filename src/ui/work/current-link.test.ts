import { describe, expect, it } from 'vitest';
import { currentLink } from './current-link.ts';

const MENU = ['/werk/noord/koppelkansen/bord', '/werk/noord/koppelkansen', '/werk/noord/keten', '/werk/noord/acties'];

describe('currentLink', () => {
  it('is the page itself, also where a list stands above it', () => {
    expect(currentLink(MENU, '/werk/noord/koppelkansen/bord')).toBe('/werk/noord/koppelkansen/bord');
    expect(currentLink(MENU, '/werk/noord/acties')).toBe('/werk/noord/acties');
  });

  it('is the list of a thing, and the page that a part of it is worked on from', () => {
    expect(currentLink(MENU, '/werk/noord/koppelkansen/een-id')).toBe('/werk/noord/koppelkansen');
    expect(currentLink(MENU, '/werk/noord/keten/cijfers')).toBe('/werk/noord/keten');
  });

  it('is nothing where no link leads near, or one only begins with the same letters', () => {
    expect(currentLink(MENU, '/werk/noord')).toBeNull();
    expect(currentLink(MENU, '/werk/noord/actiesplan')).toBeNull();
  });
});
