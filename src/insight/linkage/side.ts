import type { Seen } from '#domain/register/register';
import { EVERYWHERE } from '#insight/linkage/link-points';
import type { ProgrammeContent } from '#insight/programme/programme-content';

export type Intervention = Seen<'intervention'>;

/** One intervention as it is held against all others: what matters then, looked up once. */
export interface Side {
  thing: Intervention;
  areas: readonly string[];
  themes: readonly string[];
  /** Everybody who takes part. */
  organisations: readonly string[];
  /** Those of them that may be told, and don't take part nearly everywhere. */
  joining: readonly string[];
  /** Objectives that it helps, and that it works against. */
  helps: readonly string[];
  against: readonly string[];
  /** Years; of what has no end the last one, of what has no begin null. */
  begins: string | null;
  ends: string;
}

const NO_END = '9999';

/** Interventions that go on, each as a side. */
export function sidesOf(
  going: readonly Intervention[],
  { contribution, organisations: seen }: Pick<ProgrammeContent, 'contribution' | 'organisations'>,
): Side[] {
  const served = (wanted: 'helps' | 'works-against') => {
    const own = contribution.filter(({ values }) => values.sign === wanted && values.intervention && values.objective);
    return Map.groupBy(own, ({ values }) => values.intervention!);
  };
  const helps = served('helps');
  const against = served('works-against');
  const objectives = (links: ReturnType<typeof served>, id: string) => [
    ...new Set((links.get(id) ?? []).map(({ values }) => values.objective!)),
  ];
  const times = Map.groupBy(going.flatMap(organisationsOf), (id) => id);
  const most = Math.max(going.length * EVERYWHERE, 2);
  return going.map((thing) => {
    const organisations = organisationsOf(thing);
    return {
      thing,
      areas: thing.values.areas ?? [],
      themes: thing.values.themes ?? [],
      organisations,
      joining: organisations.filter((id) => seen.has(id) && times.get(id)!.length <= most),
      helps: objectives(helps, thing.id),
      against: objectives(against, thing.id),
      begins: thing.values.begins?.slice(0, 4) ?? null,
      ends: thing.values.ends?.slice(0, 4) ?? NO_END,
    };
  });
}

/** Everybody who takes part in an intervention, by id. */
export function organisationsOf({ values }: Intervention): string[] {
  return [...new Set([values.lead, ...(values.organisations ?? [])])].filter((id): id is string => typeof id === 'string');
}
