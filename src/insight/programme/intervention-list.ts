import type { InterventionFilter } from '#domain/address/programme-address';
import { stateNow, type StateNow } from '#domain/intervention/state-now';
import type { InterventionCard } from '#domain/programme-page/told';
import type { PublicDoings } from '#insight/programme/public-doings';

/** The list of interventions as asked for, and what it can be narrowed to. */
export interface InterventionList {
  shown: InterventionCard[];
  all: number;
  choices: {
    programmes: { slug: string; name: string }[];
    /** Ids of themes of the catalogue. */
    themes: string[];
    areas: { code: string; name: string }[];
    /** As far as they are known now, so that a state of long ago is not taken for one of now. */
    states: StateNow[];
  };
}

/**
 * Interventions narrowed to a programme, theme, area or state. An area shows also what is for something larger that it
 * lies in, or for a part of it. What is asked for and unknown finds nothing.
 *
 * @param today `YYYY-MM-DD`
 * @param found ids of those that hold the words that were asked for, the nearest first; null where no words were
 */
export function interventionList(
  { interventions, reach }: Pick<PublicDoings, 'interventions' | 'reach'>,
  filter: Omit<InterventionFilter, 'text'>,
  today: string,
  found: readonly string[] | null = null,
): InterventionList {
  const isNear = (code: string, asked: string): boolean => {
    const [own, other] = [reach.get(code), reach.get(asked)];
    return code === asked || !!own?.within.has(asked) || !!own?.holds.has(asked) || !!other?.within.has(code) || !!other?.holds.has(code);
  };
  const now = ({ state, asOf }: InterventionCard): StateNow => stateNow(state, asOf, today);
  const byId = new Map(interventions.map((card) => [card.id, card]));
  const among = found === null ? interventions : found.flatMap((id) => byId.get(id) ?? []);
  const shown = among.filter(
    (card) =>
      (!filter.programme || card.programme.slug === filter.programme) &&
      (!filter.theme || card.catalogueThemes.includes(filter.theme)) &&
      (!filter.state || now(card) === filter.state) &&
      (!filter.area || card.places.some(({ code }) => isNear(code, filter.area!))),
  );
  const areas = new Map(
    interventions.flatMap(({ places }) => places.flatMap(({ area }) => (area ? [[area.code, area.name] as const] : []))),
  );
  const programmes = new Map(interventions.flatMap(({ programme: { slug, name } }) => (slug ? [[slug, name] as const] : [])));
  return {
    shown,
    all: interventions.length,
    choices: {
      programmes: [...programmes].map(([slug, name]) => ({ slug, name })),
      themes: [...new Set(interventions.flatMap(({ catalogueThemes }) => catalogueThemes))],
      areas: [...areas].map(([code, name]) => ({ code, name })),
      states: [...new Set(interventions.map(now))],
    },
  };
}
