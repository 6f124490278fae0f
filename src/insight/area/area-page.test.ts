import { describe, expect, it } from 'vitest';
import { fakeArea, fakeIndicator, fakeReading, FAKE_COUNTRY, FAKE_MUNICIPALITY } from '#insight/figure/test-figures';
import { lookUpArea } from '#insight/area/area-lookup';
import { areaPage } from '#insight/area/area-page';

const selwerd = fakeArea('BU00141000', 'Selwerd', 'neighbourhood', { parent: 'WK001410' });
const oldSelwerd = fakeArea('BU00140202', 'Selwerd', 'neighbourhood', { divisionYear: 2013, placeId: 'old-selwerd' });
const oldMunicipality = fakeArea('GM0014', 'Groningen', 'municipality', { divisionYear: 2013, placeId: 'GM0014-before' });
const contact = (name: string, areas: string[]) => ({ name, what: { nl: '.', en: '.' }, areas });

function reading() {
  const made = fakeReading({
    areas: [FAKE_COUNTRY, FAKE_MUNICIPALITY, oldMunicipality, selwerd, oldSelwerd],
    indicators: [
      fakeIndicator('population', { kind: 'count', unit: 'count', themes: ['samenstelling'] }),
      fakeIndicator('rent', { core: true }),
      fakeIndicator('hidden'),
      fakeIndicator('planned', { status: 'planned' }),
    ],
    figures: [
      { indicator: 'population', area: selwerd, period: '2024', value: 6580 },
      { indicator: 'population', area: FAKE_MUNICIPALITY, period: '2024', value: 243768 },
      { indicator: 'rent', area: selwerd, period: '2024', value: 79 },
      { indicator: 'rent', area: FAKE_MUNICIPALITY, period: '2024', value: 60 },
      { indicator: 'rent', area: oldMunicipality, period: '2012', value: 58 },
      { indicator: 'rent', area: FAKE_COUNTRY, period: '2024', value: 43 },
      { indicator: 'hidden', area: selwerd, period: '2024', status: 'suppressed' },
    ],
  });
  Object.assign(made.world, {
    ownAreas: [],
    contacts: [contact('city', ['GM0014']), contact('near', ['BU00141000']), contact('elsewhere', ['GM9999'])],
  });
  return made;
}

describe('areaPage', () => {
  it('holds an area against the published municipality, and the municipality against the country', async () => {
    const page = await areaPage(reading(), selwerd, null);
    expect(page!.comparator).toMatchObject({ kind: 'municipality', area: { code: 'GM0014' } });
    expect(page!.themes[0]!.lead).toMatchObject({ latest: { value: 79 }, reference: { value: 60 } });
    expect((await areaPage(reading(), FAKE_MUNICIPALITY, null))!.comparator).toMatchObject({ kind: 'country' });
  });

  it('lets the reader choose the country, and ignores a comparator that is not there', async () => {
    expect((await areaPage(reading(), selwerd, 'country'))!.themes[0]!.lead!.reference!.value).toBe(43);
    expect((await areaPage(reading(), selwerd, 'moon'))!.comparator!.kind).toBe('municipality');
  });

  it('draws a municipality that kept its code through a merger as two lines', async () => {
    const { comparator } = (await areaPage(reading(), selwerd, null))!.themes[0]!.lead!;
    expect(comparator.runs.map((run) => run.map(({ period }) => period))).toEqual([['2012'], ['2024']]);
    expect(comparator.breaks).toMatchObject([{ period: '2024', kind: 'division' }]);
  });

  it('says that all is too old to stand out, instead of that nothing differs', async () => {
    expect((await areaPage(reading(), selwerd, null))!.tooOldToStandOut).toBe(false);
    const old = fakeReading({
      areas: [FAKE_MUNICIPALITY, selwerd],
      indicators: [fakeIndicator('rent')],
      figures: [
        { indicator: 'rent', area: selwerd, period: '2009', value: 90 },
        { indicator: 'rent', area: FAKE_MUNICIPALITY, period: '2009', value: 40 },
      ],
    });
    Object.assign(old.world, { ownAreas: [], contacts: [] });
    expect(await areaPage(old, selwerd, null)).toMatchObject({ standsOut: [], tooOldToStandOut: true });
  });

  it('says why a figure is missing and never shows it as a number', async () => {
    const theme = (await areaPage(reading(), selwerd, null))!.themes[0]!;
    expect(theme.missing).toMatchObject([{ indicator: { id: 'hidden' }, latest: null, missing: { status: 'suppressed', period: '2024' } }]);
    expect(theme.plannedCount).toBe(1);
  });

  it('names whom to go to, nearest first', async () => {
    expect((await areaPage(reading(), selwerd, null))!.contacts.map(({ name }) => name)).toEqual(['near', 'city']);
  });

  it('describes who lives here apart from the judged themes', async () => {
    const page = (await areaPage(reading(), selwerd, null))!;
    expect(page.people).toMatchObject({ latest: { value: 6580 } });
    expect(page.themes.map(({ theme }) => theme.id)).toEqual(['wonen']);
    expect(page.standsOut.map(({ figure }) => figure.indicator.id)).toEqual(['rent']);
  });
});

describe('lookUpArea', () => {
  const { figures } = reading();
  it('finds the area of its own address', async () => {
    expect(await lookUpArea(figures, 'BU00141000-selwerd', null)).toMatchObject({ found: 'area', area: { code: 'BU00141000' } });
  });

  it.each(['BU00141000', 'bu00141000-selwerd', 'BU00141000-de-hoogte'])('leads %s on to the right address', async (slug) => {
    expect(await lookUpArea(figures, slug, null)).toMatchObject({ found: 'elsewhere', area: { name: 'Selwerd' } });
  });

  it('finds an earlier division when asked, and says so when the area is not in it', async () => {
    expect(await lookUpArea(figures, 'BU00140202-selwerd', 2013)).toMatchObject({ found: 'area', area: { placeId: 'old-selwerd' } });
    expect(await lookUpArea(figures, 'BU00141000-selwerd', 2013)).toMatchObject({ found: 'nothing', known: { code: 'BU00141000' } });
  });
});
