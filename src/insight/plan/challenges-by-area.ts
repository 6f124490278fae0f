import type { FiguresReader } from '#domain/figures/reader';
import type { AreaChallenges, ChallengeTold } from '#domain/plan/plans-page';
import type { Seen } from '#domain/register/register';
import { byName } from '#insight/by-name';
import { namesOf } from '#insight/names-of';
import { challengeTension } from '#insight/plan/challenge-tension';
import { placeRefs } from '#insight/programme/refs';

interface ChallengesContent {
  challenge: readonly Seen<'challenge'>[];
  interest: readonly Seen<'interest'>[];
  organisation: readonly Seen<'organisation'>[];
}

/** Challenges under each of their areas, A to Z, with who holds which interest in them; those without an area last. */
export async function challengesByArea(content: ChallengesContent, figures: Pick<FiguresReader, 'area'>): Promise<AreaChallenges[]> {
  const names = namesOf(content.organisation);
  const interests = Map.groupBy(content.interest, ({ values }) => values.challenge);
  const told = (challenge: Seen<'challenge'>): ChallengeTold => {
    const own = (interests.get(challenge.id) ?? [])
      .map((interest) => ({ interest, organisation: names.get(interest.values.organisation ?? '') ?? null }))
      .sort(byName(({ organisation }) => organisation ?? ''));
    return { challenge, interests: own, tension: challengeTension(own) };
  };
  const codes = [...new Set(content.challenge.flatMap(({ values }) => values.areas ?? []))];
  const places = await placeRefs(figures, codes);
  const areas = places
    .sort(byName(({ code, area }) => area?.name ?? code))
    .map((place) => ({ place, challenges: content.challenge.filter(({ values }) => values.areas?.includes(place.code)).map(told) }));
  const nowhere = content.challenge.filter(({ values }) => (values.areas ?? []).length === 0).map(told);
  return nowhere.length > 0 ? [...areas, { place: null, challenges: nowhere }] : areas;
}
