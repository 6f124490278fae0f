import type { Component } from 'svelte';
import { differences } from '#domain/register/conflict';
import type { Named } from '#domain/register/directory';
import { kindOf, type KindName } from '#domain/register/kinds';
import { readDraft, type Draft } from '#domain/register/read-draft';
import { CODES_ONLY, type Lookups } from '#domain/register/read-value';
import { directoryOf } from '#domain/register/directory';
import type { Typed } from '#domain/register/write-value';
import { optionWords } from '#i18n/register/register-words';
import ConflictView from '#ui/form/ConflictView.svelte';

/** Made-up things to choose from: few enough to see, or so many that they are found by typing. */
export function named(count: number): Named[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    name: `Stichting Voorbeeld ${index + 1}`,
  }));
}

export const AREAS: Named[] = Array.from({ length: 40 }, (_, index) => ({
  id: `BU9999${String(index).padStart(4, '0')}`,
  name: `Buurt ${index + 1}`,
}));

export function optionsOf(kind: KindName, count: number): Record<string, Named[]> {
  const options: Record<string, Named[]> = {};
  for (const [field, spec] of Object.entries(kindOf(kind).fields)) {
    if (spec.type === 'areas') options[field] = AREAS;
    else if (['reference', 'references', 'indicator', 'person'].includes(spec.type)) options[field] = named(count);
  }
  return options;
}

export const LOOKUPS: Lookups = {
  ...CODES_ONLY,
  things: () => directoryOf(named(40)),
  areas: directoryOf(AREAS),
  words: optionWords,
};

/** An intervention as somebody typed it in haste. */
export const HASTY: Record<string, Typed> = {
  name: '<script>alert("naam")</script>',
  state: 'halfweg',
  what: '',
  begins: '31-02-2023',
  ends: '5/4/2027',
  areas: ['Buurt 3', 'Buurd 4'],
  organisations: ['Stichting Voorbeeld 2', 'Niemand bv'],
  behindPlan: 'ja',
  progress: 'Het gaat.\n\nNog niet overal.',
};

export function hastyDraft(): Draft<'intervention'> {
  return readDraft('intervention', HASTY, LOOKUPS);
}

/** Two people changed one lesson at once. */
export const CONFLICT = {
  block: ConflictView as unknown as Component<Record<string, unknown>>,
  given: {
    kind: 'lesson' as const,
    found: differences<'lesson'>(
      'lesson',
      { lesson: 'Begin klein.\n\nVraag bewoners eerst.', at: '2023-11?', isSuccess: true, themes: ['a', 'b'] },
      { lesson: 'Begin bij de school.', at: '2023', isSuccess: false, themes: [] },
      { lesson: 'Begin.', at: '2023', isSuccess: false, themes: ['a'] },
    ),
    changedBy: 'Beheer gemeente Waterwolde',
    changedAt: '2026-11-22T08:00:00Z',
    cancel: '/werk',
  },
};
