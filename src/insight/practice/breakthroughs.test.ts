import { describe, expect, it } from 'vitest';
import { thing } from '#insight/programme/test-things';
import { bottlenecksTold, breakthroughs } from './breakthroughs.ts';
import { streetsTold } from './streets.ts';

const organisations = new Map(['gemeente', 'zorg', 'bouw'].map((id) => [id, thing('organisation', id, { name: id })]));
const partner = ['gemeente', 'zorg', 'bouw'].map((organisation) => thing('partner', organisation, { organisation, state: 'takes-part' }));
const found = (id: string, values: object) => thing('bottleneck', id, { name: id, outcome: 'open', readBySecond: true, ...values });

describe('breakthroughs()', () => {
  const page = breakthroughs({
    bottleneck: [
      found('bon', { outcome: 'rule-changed', seen: 41, givesMandate: ['gemeente'] }),
      found('loket', { seen: 17, givesMandate: ['gemeente', 'zorg'] }),
      found('wachten', { seen: null }),
      found('post', { seen: 20 }),
      found('concept', { readBySecond: false, seen: 99, givesMandate: ['bouw'] }),
    ],
    partner,
    organisations,
    isSteering: true,
  });

  it('tells by what came of it, what nothing came of first, and what was seen most often first', () => {
    expect(page.byOutcome.map(({ outcome, told }) => [outcome, told.map(({ bottleneck }) => bottleneck.id)])).toEqual([
      ['open', ['post', 'loket', 'wachten']],
      ['rule-changed', ['bon']],
    ]);
  });

  it('keeps what nobody else read apart, and counts no mandate of it', () => {
    expect(page.unread.map(({ bottleneck }) => bottleneck.id)).toEqual(['concept']);
    expect(page.mandates.map(({ organisation, bottlenecks }) => [organisation.id, bottlenecks.map(({ id }) => id)])).toEqual([
      ['gemeente', ['bon', 'loket']],
      ['zorg', ['loket']],
    ]);
    expect(page.without.map(({ id }) => id)).toEqual(['bouw']);
  });
});

describe('bottlenecksTold()', () => {
  const counts = [0, 1, 2, 4, 5, null];
  const all = counts.map((seen) => found(`keer-${seen}`, { seen }));

  it('tells who does not steer of one to four times only that it was a few times, in no order by which to know more', () => {
    const told = bottlenecksTold(all, organisations, false);
    expect(told.map(({ bottleneck, seen }) => [bottleneck.id, seen])).toEqual([
      ['keer-5', 5],
      ['keer-1', 'few'],
      ['keer-2', 'few'],
      ['keer-4', 'few'],
      ['keer-0', 0],
      ['keer-null', null],
    ]);
    expect(told.map(({ bottleneck }) => bottleneck.values.seen)).toEqual([5, undefined, undefined, undefined, 0, null]);
  });

  it('tells who steers how often it was', () => {
    expect(bottlenecksTold(all, organisations, true).map(({ seen }) => seen)).toEqual([5, 4, 2, 1, 0, null]);
  });

  it('names no number either where it lists what each organisation gives room for', () => {
    const bottleneck = [found('loket', { seen: 3, givesMandate: ['zorg'] })];
    const page = breakthroughs({ bottleneck, partner, organisations, isSteering: false });
    expect(page.mandates[0]!.bottlenecks[0]!.values.seen).toBeUndefined();
  });
});

describe('streetsTold()', () => {
  it('gives each street its coalition, its places and the bottlenecks that were found there', async () => {
    const street = thing('streetApproach', 'zuid', { name: 'Zuid', areas: ['BU1'], coalition: ['zorg'], bottlenecks: ['loket', 'weg'] });
    const [told] = await streetsTold({ area: async () => null }, [street], [found('loket', {}), found('bon', {})], organisations);
    expect(told).toMatchObject({ coalition: [{ id: 'zorg' }], places: [{ code: 'BU1', area: null }], bottlenecks: [{ id: 'loket' }] });
  });
});
