import { yearOf, type Period } from '#base/period';
import type { Catalogue } from '#domain/catalogue/catalogue';
import type { WhoChanged, WhoTopic } from '#domain/profile/profile';
import { linesOf } from '#insight/area/area-lines';
import type { Subject } from '#insight/area/area-subject';

/**
 * What is told of who lives here, and by which indicators: of each line the first that has figures. A topic without
 * any is said to be unknown: a gap can close because other people came to live here, and then a reader must know
 * what we cannot see.
 */
const TOPICS: Record<WhoTopic, readonly (readonly string[])[]> = {
  age: [
    ['population_0_14_share', 'aw_population_0_14_share'],
    ['population_15_24_share'],
    ['population_65_plus_share', 'aw_population_65_plus_share'],
  ],
  tenure: [
    ['owner_occupied_share', 'aw_owner_occupied_share'],
    ['housing_association_share', 'aw_social_housing_share'],
  ],
  students: [['students_share']],
  moves: [['moved_in_per_1000'], ['moved_out_per_1000']],
  demolition: [['dwellings_demolished']],
};

/**
 * Who lives here now and who did at the start: the newest figure of each topic, and the oldest one since `since` that
 * one line joins with it (docs/decisions/0003).
 */
export function whoChanged(subject: Pick<Subject, 'places'>, catalogue: Pick<Catalogue, 'indicator'>, since: Period | null): WhoChanged {
  const facts: WhoChanged['facts'] = [];
  const unknown: WhoTopic[] = [];
  for (const [topic, lines] of Object.entries(TOPICS) as [WhoTopic, typeof TOPICS.age][]) {
    const found = lines.flatMap((ids) => ids.map((id) => factOf(subject, catalogue, id, since)).find((fact) => fact !== null) ?? []);
    facts.push(...found);
    if (found.length === 0) unknown.push(topic);
  }
  return { since, facts, unknown };
}

function factOf(
  { places }: Pick<Subject, 'places'>,
  catalogue: Pick<Catalogue, 'indicator'>,
  id: string,
  since: Period | null,
): WhoChanged['facts'][number] | null {
  const indicator = catalogue.indicator(id);
  const run = indicator ? linesOf(indicator, places).runs.at(-1) : undefined;
  const latest = run?.at(-1);
  if (!indicator || !run || !latest) return null;
  const first = since === null ? run[0]! : run.find(({ period }) => yearOf(period) >= yearOf(since));
  return { indicator, latest, first: first && first !== latest ? first : null };
}
