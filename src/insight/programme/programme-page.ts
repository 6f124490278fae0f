import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { ProgrammePage } from '#domain/programme-page/programme-page';
import { interventionCard } from '#insight/programme/intervention-card';
import { moneyTold } from '#insight/programme/money-told';
import { newestOutputs } from '#insight/programme/newest-outputs';
import { byRank } from '#insight/programme/order';
import { partnersNamed } from '#insight/programme/partners-named';
import { populationTold } from '#insight/programme/population-told';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { organisationRef, organisationRefs, placeRefs, thingRef } from '#insight/programme/refs';
import { programmeTimeline } from '#insight/programme/timeline';
import type { Reading } from '#insight/reading';

/** The page of a programme. What the figures say of the people and what the programme did stand in parts of their own. */
export async function programmePage(reading: Reading, content: ProgrammeContent): Promise<Disclosed<ProgrammePage>> {
  const { figures } = reading;
  const { programme, organisations } = content;
  const places = await placeRefs(figures, programme.values.areas);
  const population = await populationTold(reading, content);
  const timeline = programmeTimeline(content, fromDisclosed([...population.told, ...population.further], population));
  const page: ProgrammePage = {
    programme,
    parent: content.parent ? thingRef(content.parent) : null,
    children: content.children,
    contact: organisationRef(programme.values.contact, organisations),
    places,
    parts: await Promise.all(content.programmeArea.map(async (part) => ({ part, places: await placeRefs(figures, part.values.areas) }))),
    themes: [...content.programmeTheme].sort(byRank),
    lines: [...content.programmeLine].sort(byRank),
    timeline,
    population,
    turns: { better: turned(population.told, true), worse: turned(population.told, false) },
    hasUncheckedTrend: content.trend.some(({ values }) => !values.indicator),
    residentsAsked: residentsAsked(content),
    goals: { objectives: content.objective.length, known: content.objective.filter((one) => isKnown(one.id, content)).length },
    interventions: await Promise.all(content.intervention.map((one) => interventionCard(figures, one, content))),
    outputs: newestOutputs(content.output).map(({ output }) => output),
    lessons: content.lesson,
    linkages: await Promise.all(
      content.linkage.map(async (linkage) => ({
        linkage,
        interventions: content.intervention.filter(({ id }) => linkage.values.interventions?.includes(id)).map(thingRef),
        organisations: organisationRefs(linkage.values.organisations ?? [], organisations),
        places: await placeRefs(figures, linkage.values.areas),
      })),
    ),
    partners: partnersNamed(content),
    money: moneyTold(content),
    isMoneySplit: [...content.budgetLine, ...content.grant].some(({ values }) => !!values.intervention),
  };
  return fromDisclosed(page, [population, timeline]);
}

/** Whether anything is known of how far an objective is: an indicator to look at, or an answer of residents. */
function isKnown(objective: string, { criterion }: ProgrammeContent): boolean {
  return criterion.some(({ values }) => values.objective === objective && (values.indicator || values.noticedNow));
}

function turned(figures: readonly AreaFigureTold[], good: boolean): number {
  return figures.filter(({ figure }) => figure.statement?.turn?.good === good).length;
}

/** How many times it is written down what residents answered: to a criterion, a check, or a judgement. */
function residentsAsked({ criterion, assessment, impactJudgement }: ProgrammeContent): number {
  const answers = [
    ...criterion.map(({ values }) => values.noticedNow),
    ...assessment.map(({ values }) => values.residentsSaid),
    ...impactJudgement.map(({ values }) => values.residentsSay),
  ];
  return answers.filter((answer) => !!answer).length;
}
