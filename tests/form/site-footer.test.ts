import type { Component } from 'svelte';
import { expect, it } from 'vitest';
import SiteFooter from '#ui/shell/SiteFooter.svelte';
import { draw } from './draw.ts';

const footer = (hasProgrammes: boolean, language: 'nl' | 'en' = 'nl'): string =>
  draw(
    SiteFooter as unknown as Component<Record<string, unknown>>,
    { name: 'Peil', introduction: 'Welkom.', publishers: 'CBS', hasProgrammes },
    language,
  );

it('the footer of every page leads to who takes part, where there are programmes', () => {
  expect(footer(true)).toContain('<a href="/wie-doet-mee">Wie doet mee</a>');
  expect(footer(true, 'en')).toContain('href="/en/wie-doet-mee"');
  expect(footer(false)).not.toContain('wie-doet-mee');
});
