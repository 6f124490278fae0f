import type { Component } from 'svelte';
import { MOST_AT_ONCE } from '#domain/programme-page/chain-parts';
import { chainPage } from '#insight/programme/chain-page';
import { chainWork } from '#insight/programme/chain-work';
import { fakeContent, fakeThing } from '#insight/programme/test-content';
import PublicChain from '../../src/routes/[[lang=lang]]/programmas/[slug]/keten/+page.svelte';
import ChainWorkPage from '../../src/routes/[[lang=lang]]/werk/[programme]/keten/+page.svelte';
import { draw } from './draw.ts';

/** More interventions than a page bears, nearly all of which serve nothing: the first part is small, the last is not. */
const CONTENT = fakeContent({
  trend: [fakeThing('trend', 'schulden'), fakeThing('trend', 'leegstand')],
  ambition: [fakeThing('ambition', 'rondkomen', { trends: ['schulden'] })],
  objective: [fakeThing('objective', 'minder-schulden', { ambition: 'rondkomen' }), fakeThing('objective', 'los-doel')],
  intervention: [...Array(MOST_AT_ONCE).keys()].map((n) => fakeThing('intervention', `werk-${n}`)),
  contribution: ['minder-schulden', 'los-doel'].map((objective) =>
    fakeThing('contribution', `naar-${objective}`, {
      objective,
      intervention: 'werk-0',
      sign: 'helps',
      mechanism: 'Wie hulp krijgt, leent minder.',
    }),
  ),
  output: [
    fakeThing('output', 'gesprekken', { intervention: 'werk-0', planned: 50, delivered: 40 }),
    fakeThing('output', 'hulp', { intervention: 'werk-0', planned: 3, delivered: 5, precision: 'less-than', unit: 'gezinnen' }),
  ],
});
const MAKES = ['trend', 'intervention', 'objective', 'output'];

const page = (of: unknown, data: Record<string, unknown>): string =>
  draw(of as Component<Record<string, unknown>>, { data: { programme: CONTENT.programme, slug: 'p1', evidence: new Map(), ...data } });

/** The page of a part of the chain as residents see it. */
export const publicPart = (): string => page(PublicChain, { ...chainPage(CONTENT, 'rondkomen') });

/** The page of a part of the chain for who makes it; `isDone` where they come back from a form. */
export function workPart(part: string, isDone = false): string {
  const workspace = { place: 'noord', name: 'Noord' };
  return page(ChainWorkPage, { workspace, chain: chainWork(CONTENT, part), makes: MAKES, makesAt: {}, publicSlug: 'p1', done: isDone });
}

/** The first part, and the last of what belongs to no ambition: that comes in two. */
export const PARTS = { first: 'rondkomen', next: 'zonder-ambitie', last: 'zonder-ambitie-2' } as const;
