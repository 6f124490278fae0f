import { describe, expect, it } from 'vitest';
import { plainText } from '../access/acts/drawn-form.ts';
import { draw } from '../form/draw.ts';
import { seenFields } from '#access/layers';
import { RESIDENT, type Viewer } from '#domain/account/viewer';
import { seal } from '#domain/disclosure/seal';
import { messages } from '#i18n/messages';
import { thing } from '#insight/programme/test-things';
import { decideGroups } from '#publication/pack/decide';
import { formats } from '#i18n/format';
import { packFor, testPack } from '#publication/pack/test-pack';
import ProposalSection from '#ui/coalition/ProposalSection.svelte';

const COSTS_IN_PACK = [
  ['an amount', 85_000_50, 'Dit besluit kost € 85.000,50.'],
  ['nought, which is an amount', 0, 'Dit besluit kost € 0.'],
  ['that it is not known', null, 'Wat dit besluit kost, is niet bekend.'],
  ['nothing to who may not see it', undefined, null],
] as const;

describe('the pack at a decision', () => {
  it.each(COSTS_IN_PACK)('tells %s', (_, cost, told) => {
    const pack = testPack();
    const decision = thing('decision', 'd', { name: 'Bomen', state: 'proposed', what: 'Bomen.', cost });
    const telling = { language: 'nl', say: messages('nl', packFor.address), format: formats('nl'), place: 'noord', evidence: {} } as const;
    const groups = decideGroups(seal({ ...pack, decisions: [{ decision, cells: [] }] }), telling);
    const text = plainText(JSON.stringify(groups)).replaceAll('\u00a0', ' ');
    expect(/[^"]*dit besluit kost[^"]*/i.exec(text)?.[0] ?? null).toBe(told);
  });
});

describe('a proposal', () => {
  const drawn = (cost: number | null | undefined) => {
    const decision = thing('decision', 'd', { name: 'Bomen', state: 'proposed', what: 'Bomen.', cost });
    const intervention = {
      intervention: { id: 'a', name: 'Groen', slug: null },
      sums: { budgeted: 900_000_00 },
      stand: null,
      hasApart: false,
    };
    const deciding = { proposal: { decision, meeting: null, interventions: [intervention], checks: [] }, proof: null, day: '' };
    return plainText(draw(ProposalSection, { place: 'noord', deciding, back: null }).replace(/<!--.*?-->|<[^>]+>/gs, ' ')).replace(
      /\s+/g,
      ' ',
    );
  };

  it('tells what it costs apart from the money of the whole intervention', () => {
    expect(drawn(85_000_00)).toContain('Wat dit besluit kost € 85.000 ');
    expect(drawn(85_000_00)).toMatch(/Groen Geld van de hele interventie, alle jaren samen: begroot: € 900\.000/);
  });

  it('tells that it is not known what it costs, and nothing of it to who may not see it', () => {
    expect(drawn(null)).toContain('Wat dit besluit kost Niet bekend: nog niet ingevuld.');
    expect(drawn(undefined)).not.toContain('Wat dit besluit kost');
  });
});

it('only who steers reads what a decision costs, also once it was adopted', () => {
  const reader = (role: 'board-member' | 'controller' | 'external-reader'): Viewer => ({
    ...RESIDENT,
    takesPart: [{ programme: 'noord', role, organisation: null, theme: null }],
  });
  const reads = [RESIDENT, reader('external-reader'), reader('controller'), reader('board-member')].map((viewer) =>
    seenFields(viewer, 'decision', 'noord').has('cost'),
  );
  expect(reads).toEqual([false, false, true, true]);
});
