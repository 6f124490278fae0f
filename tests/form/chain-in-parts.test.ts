import { describe, expect, it } from 'vitest';
import { PARTS, publicPart, workPart } from './chain-examples.ts';

const LAST = `<a href="/werk/noord/keten?deel=${PARTS.last}">Hoort het nog bij geen ambitie`;

describe('a chain in parts, for who makes it', () => {
  it('leads from what is made there back to the part that is shown', () => {
    const html = workPart(PARTS.first);
    const backs = [...html.matchAll(/href="([^"]*\/nieuw\?[^"]*)"/g)].map(([, href]) =>
      new URL(href!.replaceAll('&amp;', '&'), 'http://p').searchParams.get('terug'),
    );
    expect(backs).toContain(`/werk/noord/keten?deel=${PARTS.first}#stap-trend`);
    expect(backs).toContain(`/werk/noord/keten?deel=${PARTS.first}#stap-intervention`);
    expect(backs.filter((back) => !back?.startsWith(`/werk/noord/keten?deel=${PARTS.first}#`))).toEqual([]);
    expect(html).toContain(`href="/werk/noord/keten/cijfers?deel=${PARTS.first}"`);
  });

  it('leads who comes back to the last part, where what belongs to no ambition stands, unless that is shown', () => {
    expect(workPart(PARTS.first, true).includes(LAST)).toBe(true);
    expect(workPart(PARTS.last, true).includes(LAST)).toBe(false);
    expect(workPart(PARTS.first).includes(LAST)).toBe(false);
  });
});

it('a chain in parts tells residents which part they see, with the way to the others', () => {
  const html = publicPart();
  expect(html).toContain(`href="/programmas/p1/keten?deel=${PARTS.next}"`);
  expect(html).not.toContain('werk-7');
  // What is said to who cannot see the picture ends once.
  expect(html).not.toContain('..');
  expect(html).toContain('40 van 50 gepland');
  // Beside so few people it is not said of how many: less than 5 of 3 makes no sense.
  expect(html).toContain('<p>minder dan 5 gezinnen</p>');
});
