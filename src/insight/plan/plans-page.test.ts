import { describe, expect, it } from 'vitest';
import { RESIDENT } from '#domain/account/viewer';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { thing } from '#insight/programme/test-things';
import { plansPage } from './plans-page.ts';

const plan = (id: string, values: Parameters<typeof thing<'plan'>>[2]) => thing('plan', id, { name: id, state: 'adopted', ...values });
const CONTENT: Partial<Record<KindName, Seen[]>> = {
  programmeTheme: [
    thing('programmeTheme', 'veilig', { name: 'Veilig', rank: 2 }),
    thing('programmeTheme', 'wonen', { name: 'Wonen', rank: 1 }),
    thing('programmeTheme', 'gezond', { name: 'Gezond' }),
  ],
  plan: [
    plan('visie', { themes: ['wonen'], clashes: ['nota'], organisation: 'gemeente' }),
    plan('nota', { themes: ['wonen'], clashes: ['visie'], overlaps: ['nota', 'elders'] }),
    plan('oud', { themes: ['gezond'], state: 'ended', overlaps: ['visie'], clashes: ['visie'] }),
    plan('los', { overlaps: ['oud'], clashes: ['oud'] }),
  ],
  challenge: [
    thing('challenge', 'hitte', { name: 'Hitte', areas: ['BU2', 'BU1'] }),
    thing('challenge', 'groen', { name: 'Groen', areas: ['BU1'] }),
    thing('challenge', 'overal', { name: 'Overal' }),
  ],
  interest: [thing('interest', 'i', { challenge: 'hitte', organisation: 'gemeente', interest: 'Schaduw', stance: 'supports' })],
  organisation: [thing('organisation', 'gemeente', { name: 'Gemeente' }, { programme: null })],
};
const register = {
  list: (_viewer: unknown, kind: KindName) => Promise.resolve({ things: CONTENT[kind] ?? [], total: 0 }),
} as unknown as Register;
const figures = { area: () => Promise.resolve(null), place: () => Promise.resolve(null) };

describe('plansPage()', async () => {
  const page = await plansPage(
    { register, figures, catalogue: { themes: [] } },
    RESIDENT,
    thing('programme', 'programme', { areas: ['BU1'] }),
  );

  it('lays plans beside themes in their order; a theme with ended plans only is a gap', () => {
    expect(page.themes.map(({ id, plans, ended }) => [id, plans.map((one) => one.plan.id), ended.length])).toEqual([
      ['wonen', ['nota', 'visie'], 0],
      ['veilig', [], 0],
      ['gezond', [], 1],
    ]);
    expect(page.themes[0]!.plans[1]!.organisation).toBe('Gemeente');
    expect(page.themeless.map(({ plan: { id } }) => id)).toEqual(['los']);
  });

  it('tells a clash once though both plans name it, and no overlap with itself, with what is not there or with what ended', () => {
    expect(page.clashes.map((pair) => pair.map(({ id }) => id).sort())).toEqual([['nota', 'visie']]);
    expect(page.overlaps).toEqual([]);
  });

  it('puts a challenge under each of its areas, and one without an area last', () => {
    expect(page.areas.map(({ place, challenges }) => [place?.code, challenges.map(({ challenge }) => challenge.id)])).toEqual([
      ['BU1', ['hitte', 'groen']],
      ['BU2', ['hitte']],
      [undefined, ['overal']],
    ]);
    expect(page.areas[0]!.challenges[0]!.interests.map(({ organisation }) => organisation)).toEqual(['Gemeente']);
    expect(page.seesInterests).toBe(false);
  });
});
