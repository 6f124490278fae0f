import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import LinkageTold from '#ui/programme/LinkageTold.svelte';
import { draw } from './draw.ts';

it('a linkage that was agreed before tells residents since when, and that nobody looked yet whether they get more chances', () => {
  const told = (values: object) => {
    const linkage = thing('linkage', 'x', { name: 'Samen leren', state: 'running', widensChances: 'not-asked', ...values });
    const given = { told: { linkage, interventions: [], organisations: [], places: [] } };
    const html = draw(LinkageTold as unknown as Component<Record<string, unknown>>, given);
    return html.replace(/<!--.*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  };
  expect(told({ since: '2019' })).toContain('· sinds 2019');
  expect(told({ since: '2019' })).toContain('Krijgen bewoners hierdoor meer kansen? nog niet bekeken');
  expect(told({})).not.toContain('sinds');
});
