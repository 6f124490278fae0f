import { today } from '#base/today';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaFigureTold, CriterionTold, GoalFigures, ObjectiveTold } from '#domain/programme-page/objective-told';
import type { Seen } from '#domain/register/register';
import { areaFigures, type TellAreaFigure } from '#insight/programme/area-figure-told';
import { interventionCard } from '#insight/programme/intervention-card';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { judgementsOf } from '#insight/programme/judgements-of';
import { outcomeTold } from '#insight/programme/outcome-causes';
import { byRank } from '#insight/programme/order';
import { placeRefs, thingRef } from '#insight/programme/refs';
import { targetStanding } from '#insight/programme/target-standing';
import type { Reading } from '#insight/reading';

/** More areas than this are not told one by one under a criterion; its programme's own area says it of all. */
const MOST_AREAS = 8;

/**
 * The goals of a programme with how far each is: by the stored verdicts of the engine where a criterion has an indicator,
 * else by what residents who were asked say. Nothing is judged here.
 */
export async function objectiveProgress(reading: Reading, content: ProgrammeContent): Promise<Disclosed<ObjectiveTold[]>> {
  const goals = await goalFigures(reading, content);
  const told: ObjectiveTold[] = [];
  for (const goal of goals) told.push({ ...(await around(reading, goal.objective, content)), ...goal });
  return fromDisclosed(told, goals);
}

type Goals = Pick<ProgrammeContent, 'programme' | 'programmeTheme' | 'objective' | 'criterion'>;

/**
 * The goals of a programme with the figures under them, and nothing of what is done for them.
 *
 * @param tell shared by a page of several programmes, whose areas are then read once
 */
export async function goalFigures(
  reading: Reading,
  content: Goals,
  tell: TellAreaFigure = areaFigures(reading),
): Promise<Disclosed<GoalFigures[]>> {
  const themes = [...content.programmeTheme].sort(byRank);
  const rank = ({ values }: Seen<'objective'>) => themes.findIndex(({ id }) => id === values.theme);
  const sorted = [...content.objective].sort((one, other) => rank(one) - rank(other));
  const disclosed: Disclosed<AreaFigureTold>[] = [];
  const told: GoalFigures[] = [];
  const criteriaOf = Map.groupBy(content.criterion, ({ values }) => values.objective);
  for (const objective of sorted) {
    const own = criteriaOf.get(objective.id) ?? [];
    const criteria = await Promise.all(
      own.map((criterion) => criterionTold(reading, tell, criterion, areasOf(criterion, objective, content), disclosed)),
    );
    told.push({ objective, criteria });
  }
  return fromDisclosed(told, disclosed);
}

/** A criterion is about its own areas, else its objective's, else the programme's. */
function areasOf(criterion: Seen<'criterion'>, objective: Seen<'objective'>, { programme }: Goals): string[] {
  return [criterion.values.areas, objective.values.areas, programme.values.areas].find((areas) => areas && areas.length > 0) ?? [];
}

async function criterionTold(
  reading: Reading,
  tell: TellAreaFigure,
  criterion: Seen<'criterion'>,
  codes: readonly string[],
  disclosed: Disclosed<AreaFigureTold>[],
): Promise<CriterionTold> {
  const id = criterion.values.indicator ?? null;
  const indicator = id === null ? undefined : reading.catalogue.indicator(id);
  if (!indicator) return { criterion, indicator: null, figures: [], targets: [], unknown: [], untold: 0 };
  const places = await placeRefs(reading.figures, codes.slice(0, MOST_AREAS));
  const found = await Promise.all(places.map(({ area }) => (area ? tell(area, indicator.id) : null)));
  const figures = found.filter((figure) => figure !== null);
  disclosed.push(...figures);
  const day = today({ now: () => reading.now });
  return {
    criterion,
    indicator: indicator.title,
    figures,
    targets: figures.map(({ figure }) => targetStanding(criterion.values, figure.latest, indicator, day, figure.reference)),
    unknown: places.filter((_, at) => found[at] === null),
    untold: codes.length - places.length,
  };
}

async function around(
  { figures }: Reading,
  objective: Seen<'objective'>,
  content: ProgrammeContent,
): Promise<Omit<ObjectiveTold, 'objective' | 'criteria'>> {
  const theme = content.programmeTheme.find(({ id }) => id === objective.values.theme);
  const ambition = content.ambition.find(({ id }) => id === objective.values.ambition);
  const served = content.contribution
    .filter(({ values }) => values.objective === objective.id)
    .map(async (contribution) => {
      const intervention = content.intervention.find(({ id }) => id === contribution.values.intervention);
      return intervention ? { contribution, intervention: await interventionCard(figures, intervention, content) } : null;
    });
  return {
    theme: theme ? thingRef(theme) : null,
    ambition: ambition ? thingRef(ambition) : null,
    places: await placeRefs(figures, objective.values.areas),
    servedBy: (await Promise.all(served)).filter((one) => one !== null),
    outcomes: content.outcome.filter(({ values }) => values.objective === objective.id).map((one) => outcomeTold(one, content)),
    judgements: judgementsOf(objective.id, content),
  };
}
