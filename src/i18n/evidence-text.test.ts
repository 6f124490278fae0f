import { describe, expect, it } from 'vitest';
import type { CitedFigure, EvidenceTarget, EvidenceTold } from '#domain/evidence/evidence-told';
import { evidenceText } from './evidence-text.ts';
import { formats } from './format.ts';
import { messages } from './messages.ts';

const say = messages('nl', 'je');
const said = (target: EvidenceTarget) => evidenceText({ at: '2026-02-03T10:00:00Z', target } as EvidenceTold, 'nl', say, formats('nl'));
const title = { nl: 'Lange armoede', en: 'Poverty' };
const area = { code: 'BU1', name: 'Selwerd' };
const figure = (given: object, hasChanged = false): EvidenceTarget => ({
  sort: 'figure',
  code: 'BU1',
  hasChanged,
  figure: { title, area, period: '2023', told: null, ...given } as unknown as CitedFigure,
});

describe('evidenceText()', () => {
  it('says in words what is no longer there, and points nowhere then', () => {
    const { gone } = say.evidence;
    const nothing = (why: string) => ({ what: null, alarm: why, notes: [why] });
    expect(said(figure({ title: null }))).toEqual(nothing(gone.indicator));
    expect(said(figure({ area: null }))).toEqual(nothing(gone.area('BU1')));
    expect(said(figure({}))).toEqual(nothing('Lange armoede, Selwerd, 2023: dit cijfer is er niet meer.'));
    expect(said({ sort: 'output', output: null })).toEqual(nothing(gone.thing));
    expect(said({ sort: 'registration', question: null })).toEqual(nothing(gone.thing));
    expect(said({ sort: 'attachment', file: null })).toEqual(nothing(gone.thing));
    expect(said({ sort: 'nothing' })).toEqual(nothing(gone.erased));
  });

  it('says why a figure is not shown, and that it changed since it was pointed at', () => {
    const hidden = { area, comparator: null, source: null, figure: { missing: { status: 'suppressed', period: '2023' } } };
    const changed = 'Dit cijfer is veranderd nadat het hier als bewijs kwam te staan (3 februari 2026).';
    expect(said(figure({ told: hidden }, true))).toEqual({
      what: 'Lange armoede, Selwerd, in 2023: verborgen, de groep is te klein',
      alarm: changed,
      notes: [changed],
    });
  });

  it('tells an output with what was delivered of what was planned, and that it was withdrawn', () => {
    const output = {
      id: 'o',
      name: 'Gesprekken',
      unit: 'gesprekken',
      period: '2025',
      planned: 50,
      delivered: 40,
      precision: null,
      countsIn: [],
      intervention: { id: 'i', name: 'Buurtcoach', slug: null },
      isWithdrawn: true,
    };
    const what = 'Buurtcoach: Gesprekken: 40 van 50 gesprekken (2025)';
    expect(said({ sort: 'output', output })).toEqual({ what, alarm: null, notes: [say.evidence.gone.withdrawn] });
    const loose = { ...output, planned: null, precision: 'more-than' as const, countsIn: ['wider-area' as const], isWithdrawn: false };
    expect(said({ sort: 'output', output: loose }).what).toBe(
      'Buurtcoach: Gesprekken: meer dan 40 gesprekken (2025; geldt voor een groter gebied dan dit programma)',
    );
    const few = { ...output, unit: 'gezinnen', delivered: 5, precision: 'less-than' as const, isWithdrawn: false };
    expect([3, 12].map((planned) => said({ sort: 'output', output: { ...few, planned } }).what)).toEqual([
      'Buurtcoach: Gesprekken: minder dan 5 gezinnen (2025)',
      'Buurtcoach: Gesprekken: minder dan 5 van 12 gezinnen (2025)',
    ]);
    const bare = { ...output, planned: null, delivered: null, period: null, isWithdrawn: false };
    expect(said({ sort: 'output', output: bare })).toEqual({ what: 'Buurtcoach: Gesprekken', alarm: null, notes: [] });
  });
});
