import { describe, expect, it } from 'vitest';
import { plainText } from '../access/acts/drawn-form.ts';
import { draw } from '../form/draw.ts';
import type { DeputyProgramme, GrantedOfSort } from '#domain/deputy/deputy';
import { thing } from '#insight/programme/test-things';
import DeputySection from '#ui/deputy/DeputySection.svelte';

const stand = { from: '2026-01-01', to: '2026-01-01' };
const granted = (more: Partial<GrantedOfSort> = {}): GrantedOfSort => ({
  sort: 'arrangement',
  count: 1,
  cents: 1_000_000_00,
  unknown: 0,
  perYear: 0,
  stand,
  ...more,
});

function drawn(more: Partial<DeputyProgramme>): string {
  const told = {
    programme: thing('programme', 'kick', { name: 'Kick', sort: 'arrangement' }, { programme: null }),
    parent: null,
    period: 'running',
    interventions: [],
    waiting: [],
    blocking: [],
    unread: 0,
    sums: {},
    stand: null,
    apart: 0,
    granted: [],
    steers: true,
    ask: null,
    unanswered: [],
    mayWrite: false,
    nextMeeting: null,
    ...more,
  } satisfies DeputyProgramme;
  const html = draw(DeputySection, { told });
  return plainText(html.replace(/<!--.*?-->|<[^>]+>/gs, ' ')).replace(/\s+/g, ' ');
}

it('tells how many bottlenecks are left out until a second reader has read them, and of none says nothing', () => {
  expect(drawn({ unread: 1 })).toContain('Eén knelpunt staat hier niet: een tweede lezer heeft het nog niet gelezen.');
  expect(drawn({ unread: 2, steers: false })).toContain('2 knelpunten staan hier niet: een tweede lezer heeft ze nog niet gelezen.');
  expect(drawn({})).not.toContain('tweede lezer');
});

describe('the money of a programme on the page for the deputy', () => {
  it('tells of a grant beside a budget of which nothing is filled in, and does not say that there is no amount', () => {
    const told = drawn({ granted: [granted()] });
    expect(told).toContain('In de begroting is geen bedrag ingevuld. Toegekende subsidies.');
    expect(told).toContain('Bijdrage aan een arrangement: 1, € 1.000.000 stand 1 januari 2026');
    expect(drawn({})).not.toContain('Toegekende subsidies');
  });

  it('never adds it to the budget, and counts what is yearly or not known', () => {
    const told = drawn({
      sums: { budgeted: 5_000_00 },
      stand,
      granted: [granted({ sort: 'by-call', count: 3, cents: 7_000_00, unknown: 1 }), granted({ sort: 'yearly', cents: null, perYear: 1 })],
    });
    expect(told).toContain('begroot: € 5.000');
    expect(told).toContain(
      'In een subsidieronde: 3, € 7.000; van 1 is het bedrag niet bekend Elk jaar: 1; 1 bedrag is per jaar en telt niet mee',
    );
    expect(told).not.toMatch(/12\.000|geen bedrag/);
  });
});
