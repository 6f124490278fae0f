import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KindName } from '#domain/register/kinds';
import { kindOf } from '#domain/register/kinds';
import type { WorldThing } from '#domain/world/world-thing';
import { FORBIDDEN_FOR_RESIDENTS, officeWords } from '#i18n/plain-words';
import { describeShared, sharedPath } from '../../../tests/shared-data.ts';
import { loadContent } from '../content/content.ts';
import { readWorldThings } from './programme-files.ts';

const root = join(import.meta.dirname, '..', '..', '..');

function thingsOf(name: string): WorldThing[] {
  const { catalogue, world } = loadContent(root, name);
  const read = readWorldThings(root, world, catalogue);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Every text of a thing that a reader may see as it is written, with its place. */
function textsOf({ kind, key, values }: WorldThing): { at: string; text: string }[] {
  return Object.entries(kindOf(kind).fields).flatMap(([field, { type, layer }]) =>
    (type === 'prose' || type === 'text') && layer === 'resident' && typeof values[field] === 'string' && field !== 'source'
      ? [{ at: `${kind} ${key}.${field}`, text: values[field] }]
      : [],
  );
}

const groningen = thingsOf('groningen');
const of = (kind: KindName) => groningen.filter((thing) => thing.kind === kind);
const programme = (key: string) => of('programme').find((thing) => thing.key === key)!;
const within = (key: string, kind: KindName) => of(kind).filter((thing) => thing.programme === programme(key).id);

describe('readWorldThings() of the real programmes of Groningen', () => {
  it('holds what the area plan holds: twelve interventions, five linkages, seven checks, an aim per theme', () => {
    expect(within('groningen-noord', 'intervention')).toHaveLength(12);
    expect(within('groningen-noord', 'linkage')).toHaveLength(5);
    expect(within('groningen-noord', 'commitmentCheck')).toHaveLength(7);
    expect(within('groningen-noord', 'objective')).toHaveLength(5);
    const signed = within('groningen-noord', 'partner').map(({ values }) => Number(values.signed ?? 0));
    expect(signed.reduce((sum, one) => sum + one, 0)).toBe(21);
  });

  it('holds how the coalition learns and where it looks for figures, also what has no day, and says what the plan does not', () => {
    const course = within('groningen-noord', 'timelineEvent').find(({ key }) => key === 'leergang')!;
    expect(course.values).toMatchObject({ at: '2023-11', what: expect.stringMatching(/tien modules.*zegt het plan niet/) });
    const chair = within('groningen-noord', 'seat').find(({ key }) => key === 'voorzitter')!;
    expect(chair.values.note).toContain('bestuurders op bezoek in de wijken');
    expect(within('groningen-noord', 'trend')[0]!.values.what).toMatch(/Basismonitor Groningen en Zicht op Wijken/);
    const what = Object.fromEntries(within('groningen-noord', 'intervention').map(({ key, values }) => [key, values.what]));
    expect(what['de-wijk-de-wereld']).toMatch(/Professionele theatermakers.*meer dan vijf jaar/);
    expect(what.volkshortus).toContain('Hoe lang de kas blijft, zegt het plan niet.');
    const south = within('groningen-noord', 'programmeArea').find(({ key }) => key === 'de-wijert')!;
    expect(south.values.what).toContain('ligt in het zuiden');
  });

  it('holds the programme of the province with its six arrangements and the counts and amounts of its sheets', () => {
    expect(of('programme').filter(({ values }) => values.parent === programme('leefbaarheidsprogramma').id)).toHaveLength(6);
    const schemes = within('leefbaarheidsprogramma', 'grantScheme').map(({ key, values }) => ({ key, ...values }));
    expect(schemes).toContainEqual(
      expect.objectContaining({ key: 'zorg-voorzieningen', callCount: 10, applicationCount: 42, grantedCount: 31 }),
    );
    expect(schemes).toContainEqual(expect.objectContaining({ key: 'transitiefonds', ceiling: 270_000_000, grantedCount: 8 }));
    // 7, 4 and 2.7 million over all years together, never split; the source gives no sum of them, so each stands apart.
    const amounts = within('leefbaarheidsprogramma', 'budgetAmount');
    expect(amounts.map(({ values: { year, untilYear, sort, amount } }) => [year, untilYear, sort, amount])).toEqual([
      [2020, 2023, 'budgeted', 700_000_000],
      [2020, 2023, 'budgeted', 400_000_000],
      [2020, 2023, 'budgeted', 270_000_000],
      [2020, 2023, 'spent', 270_000_000],
    ]);
    expect(within('leefbaarheidsprogramma', 'moneySource').map(({ key, values }) => [key, values.notBrokenDown ?? false])).toEqual([
      ['provinciebrede-aanpak', true],
      ['regionale-arrangementen', true],
      ['transitiefonds', true],
    ]);
    // The source counts what was granted by year and names no rounds: 2 + 1 + 5 stands in words.
    expect(JSON.stringify(within('leefbaarheidsprogramma', 'grantScheme'))).toContain('2 in 2021, 1 in 2022 en 5 in 2023');
    expect(of('grantCall')).toEqual([]);
    expect(within('leefbaarheidsprogramma', 'grant').filter(({ values }) => values.amountUnknown)).toHaveLength(1);
  });

  it('gives every thing the day of its document, none later than that document', () => {
    for (const { kind, key, asOf } of groningen) expect(['2023-11-30', '2024-01-01', '2022-03-16'], `${kind} ${key}`).toContain(asOf);
  });

  it('names the document of whatever states a fact', () => {
    for (const thing of groningen) {
      if ('source' in kindOf(thing.kind).fields && !['partner', 'seat', 'timelineEvent'].includes(thing.kind))
        expect(thing.values.source, `${thing.kind} ${thing.key}`).toBeTruthy();
    }
  });

  it('invents no strength, no judgement and no voice', () => {
    for (const kind of ['assessment', 'impactJudgement', 'outcome', 'criterion', 'ownFigure', 'meeting', 'decision', 'evidence'] as const) {
      expect(of(kind), kind).toEqual([]);
    }
    for (const { values } of of('contribution')) expect(values.strength).toBeUndefined();
    for (const { values } of of('linkage')) expect(values.widensChances).toBe('not-asked');
  });
});

describe.each(['groningen', 'demo'])('texts of the world %s', (name) => {
  it('say what they mean without the words of offices', () => {
    const found = thingsOf(name).flatMap((thing) =>
      textsOf(thing).flatMap(({ at, text }) => {
        const forbidden = FORBIDDEN_FOR_RESIDENTS.filter((word) => text.toLowerCase().includes(word));
        return [...officeWords(text).map(({ word }) => word), ...forbidden].map((word) => `${at}: ${word}`);
      }),
    );
    expect(found).toEqual([]);
  });
});

describeShared('texts of Groningen against the documents', () => {
  const WORDS_ALIKE = 7;
  /** A name is no sentence. */
  const NAMES = /nationaal programma leefbaarheid en veiligheid/g;
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(NAMES, 'nplv')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = (text: string) => {
    const words = wordsOf(text);
    return Array.from({ length: Math.max(0, words.length - WORDS_ALIKE + 1) }, (_, index) =>
      words.slice(index, index + WORDS_ALIKE).join(' '),
    );
  };

  it(`no text has ${WORDS_ALIKE} words in a row from a document`, () => {
    const folder = sharedPath('seeds');
    const known = new Set(
      readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .flatMap((file) => runs(readFileSync(join(folder, file), 'utf8'))),
    );
    expect(known.size).toBeGreaterThan(5000);
    const copied = groningen.flatMap((thing) =>
      textsOf(thing).flatMap(({ at, text }) =>
        runs(text)
          .filter((run) => known.has(run))
          .map((run) => `${at}: ${run}`),
      ),
    );
    expect(copied).toEqual([]);
  });
});
