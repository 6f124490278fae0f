import { describe, expect, it } from 'vitest';
import { ownFigureNameHash } from '#domain/intervention/own-figure-name-hash';
import type { RecordedFigure } from '#domain/intervention/own-figure-ledger';
import { thing } from '#insight/programme/test-things';
import { fakeLedger, recorded } from '#insight/own-figure/test-ledger';
import { ownFiguresTold } from '#insight/own-figure/own-figures-told';

const intervention = thing('intervention', 'i1', { name: 'Werkplaats', begins: '2021' });
const TODAY = '2026-11-22';
const figure = (id: string) => thing('ownFigure', id, { intervention: 'i1', name: 'Vonden werk', chosenOn: '2020-12-01' });
const told = (ledger: ReturnType<typeof fakeLedger>) =>
  ownFiguresTold(
    ledger,
    intervention,
    ledger.figures.map(({ id }) => figure(id)),
    TODAY,
  );

describe('ownFiguresTold()', () => {
  it('tells of each period what is so: a number, too few people, still running, or not filled in', async () => {
    const [one] = await told(fakeLedger([recorded({ '2023': [3, 30], '2024': [12, 40], '2025': null, '2026': 8 }, { addsUp: false })]));
    expect(one!.rows).toEqual([
      { period: '2023', is: 'hidden' },
      { period: '2024', is: 'shown', value: 12, base: 40 },
      { period: '2025', is: 'missing' },
      { period: '2026', is: 'running' },
    ]);
    expect([one!.total, one!.chosenBefore, one!.isUnsaid]).toEqual([null, true, false]);
  });

  it('writes in the ledger what it tells before it tells it, and nothing when nothing is new', async () => {
    const ledger = fakeLedger([recorded({ '2024': 12 })]);
    await told(ledger);
    await told(ledger);
    expect(ledger.lines.map(({ number, state }) => [number, state.values.map(({ value }) => value)])).toEqual([[1, [12]]]);
    ledger.figures[0]!.measured[0]!.value = 30;
    await told(ledger);
    expect(ledger.lines.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('looks again when somebody else told something meanwhile, and tells nothing where that goes on', async () => {
    const ledger = fakeLedger([recorded({ '2024': 12 })]);
    let refusals = 1;
    const { tell } = ledger;
    ledger.tell = async (id, lines) => (refusals-- > 0 ? false : tell(id, lines));
    expect((await told(ledger))[0]!.rows).toEqual([{ period: '2024', is: 'shown', value: 12, base: null }]);
    ledger.lines.length = 0;
    refusals = 1000;
    expect((await told(ledger))[0]!.rows).toEqual([{ period: '2024', is: 'hidden' }]);
  });

  it('takes a figure that is made anew under its old name for the same', async () => {
    const values = { '2023': 12, '2024': 3, '2025': 20 };
    const ledger = fakeLedger([recorded(values)]);
    await told(ledger);
    const nameHash = ownFigureNameHash('i1', 'Vonden  WERK');
    const anew: RecordedFigure = { ...recorded({ '2023': 12, '2025': 20 }), id: 'f2', nameHash };
    ledger.figures.splice(0, 1, anew);
    expect((await told(ledger))[0]!.rows).toEqual([
      { period: '2023', is: 'hidden' },
      { period: '2025', is: 'shown', value: 20, base: null },
    ]);
  });

  it('shows nothing of a figure of which nobody said what it counts', async () => {
    const [one] = await told(fakeLedger([recorded({ '2024': 12 }, { counts: null })]));
    expect([one!.isUnsaid, one!.rows]).toEqual([true, []]);
  });
});
