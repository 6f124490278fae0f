import type { Viewer } from '#domain/account/viewer';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { claimOf, sortOf } from '#domain/evidence/evidence-fields';
import type { CitedFigure, EvidenceByClaim, EvidenceTarget, EvidenceTold } from '#domain/evidence/evidence-told';
import type { ThingRef } from '#domain/programme-page/told';
import type { KindName } from '#domain/register/kinds';
import type { Register, Seen } from '#domain/register/register';
import { citedAreas, type ReadCitedArea } from '#insight/evidence/cited-areas';
import { citedFigure } from '#insight/evidence/cited-figure';
import { thingRef } from '#insight/programme/refs';
import type { Reading } from '#insight/reading';

type Evidence = Seen<'evidence'>;

/**
 * Evidence with what it points at, as a viewer may see it: figures through the gate, things as the register shows them. What
 * was withdrawn or is gone says so. In the order in which it was added.
 */
export async function evidenceTold(
  reading: Reading,
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  evidence: readonly Evidence[],
): Promise<Disclosed<EvidenceTold[]>> {
  const sorted = [...evidence].sort((one, other) => (one.createdAt + one.id < other.createdAt + other.id ? -1 : 1));
  const things = await pointedAt(register, viewer, sorted);
  const disclosed: Disclosed<CitedFigure>[] = [];
  const citing = { reading, readArea: citedAreas(reading.figures), things, disclosed };
  const told = sorted.map(async (one): Promise<EvidenceTold[]> => {
    const claim = claimOf(one.values);
    if (claim === null) return [];
    const { sign, why, openTo } = one.values;
    const target = await targetOf(one, citing);
    return [{ id: one.id, claim, sign: sign!, why: why!, openTo: openTo!, by: one.createdBy, at: one.createdAt, target }];
  });
  return fromDisclosed((await Promise.all(told)).flat(), disclosed);
}

/** The same, by claim. */
export function byClaim(told: Disclosed<EvidenceTold[]>): Disclosed<EvidenceByClaim> {
  return fromDisclosed(Object.fromEntries(Map.groupBy(told, ({ claim }) => claim.id)), told);
}

interface PointedAt {
  output: ReadonlyMap<string, Seen<'output'>>;
  registration: ReadonlyMap<string, Seen<'registration'>>;
  attachment: ReadonlyMap<string, Seen<'attachment'>>;
  interventions: ReadonlyMap<string, ThingRef>;
}

async function pointedAt(register: Pick<Register, 'list'>, viewer: Viewer, evidence: readonly Evidence[]): Promise<PointedAt> {
  const read = async <K extends KindName>(kind: K, ids: readonly (string | null | undefined)[]): Promise<Map<string, Seen<K>>> => {
    const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))];
    const things = wanted.length === 0 ? [] : (await register.list(viewer, kind, { ids: wanted, withdrawn: true })).things;
    return new Map(things.map((thing) => [thing.id, thing]));
  };
  const [output, registration, attachment] = await Promise.all([
    read(
      'output',
      evidence.map(({ values }) => values.output),
    ),
    read(
      'registration',
      evidence.map(({ values }) => values.registration),
    ),
    read(
      'attachment',
      evidence.map(({ values }) => values.attachment),
    ),
  ]);
  const parts = [...output.values(), ...registration.values()];
  const interventions = await read(
    'intervention',
    parts.map(({ values }) => values.intervention),
  );
  return { output, registration, attachment, interventions: new Map([...interventions].map(([id, one]) => [id, thingRef(one)])) };
}

/** What all evidence that is told together is read with. */
interface Citing {
  reading: Reading;
  readArea: ReadCitedArea;
  things: PointedAt;
  /** Every figure that was read is put here. */
  disclosed: Disclosed<CitedFigure>[];
}

async function targetOf({ values }: Evidence, { reading, readArea, things, disclosed }: Citing): Promise<EvidenceTarget> {
  const sort = sortOf(values);
  switch (sort) {
    case null:
      return { sort: 'nothing' };
    case 'link':
      return { sort, link: values.link! };
    case 'output':
      return { sort, output: outputCited(things.output.get(values.output!), things) };
    case 'registration':
      return { sort, question: questionCited(reading, things.registration.get(values.registration!), things) };
    case 'attachment': {
      const file = things.attachment.get(values.attachment!);
      if (!file) return { sort, file: null };
      const { name, format, bytes } = file.values;
      return { sort, file: { id: file.id, name: name!, format: format!, bytes: bytes!, isWithdrawn: file.withdrawnAt !== null } };
    }
    case 'figure': {
      const code = values.areas?.[0] ?? '';
      const { indicator, period = null, comparator = null, figureMark } = values;
      const asked = { indicator: indicator!, code, period, comparator };
      const figure = await citedFigure(reading, asked, readArea);
      disclosed.push(figure);
      return { sort, figure, code, hasChanged: figureMark != null && figure.mark !== figureMark };
    }
  }
}

function outputCited(output: Seen<'output'> | undefined, { interventions }: PointedAt) {
  if (!output) return null;
  const {
    name,
    unit = null,
    period = null,
    planned = null,
    delivered = null,
    precision = null,
    countsIn = [],
    intervention,
  } = output.values;
  return {
    id: output.id,
    name: name ?? '',
    unit,
    period,
    planned,
    delivered,
    precision,
    countsIn,
    intervention: interventions.get(intervention ?? '') ?? null,
    isWithdrawn: output.withdrawnAt !== null,
  };
}

function questionCited({ catalogue }: Reading, registration: Seen<'registration'> | undefined, { interventions }: PointedAt) {
  if (!registration) return null;
  const { indicator, intervention } = registration.values;
  return {
    id: registration.id,
    indicator: catalogue.indicator(indicator ?? '')?.title ?? { nl: indicator ?? '', en: indicator ?? '' },
    intervention: interventions.get(intervention ?? '') ?? null,
    isWithdrawn: registration.withdrawnAt !== null,
  };
}
