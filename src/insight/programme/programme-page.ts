import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { ProgrammePage } from '#domain/programme-page/programme-page';
import { byName } from '#insight/by-name';
import { interventionCard } from '#insight/programme/intervention-card';
import { moneyTold } from '#insight/programme/money-told';
import { newestOutputs } from '#insight/programme/newest-outputs';
import { byRank } from '#insight/programme/order';
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
  const population: Disclosed<AreaFigureTold[]> = await populationTold(reading, content);
  const timeline = programmeTimeline(content, population);
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
    partners: {
      takePart: namesOf(content, 'takes-part'),
      missing: namesOf(content, 'missing'),
    },
    money: moneyTold(content),
  };
  return fromDisclosed(page, [population, timeline]);
}

/** Whether anything is known of how far an objective is: an indicator to look at, or an answer of residents. */
function isKnown(objective: string, { criterion }: ProgrammeContent): boolean {
  return criterion.some(({ values }) => values.objective === objective && (values.indicator || values.noticedNow));
}

function namesOf({ partner, organisations }: ProgrammeContent, state: 'takes-part' | 'missing'): string[] {
  return partner
    .filter(({ values }) => values.state === state)
    .map(({ values }) => organisationRef(values.organisation, organisations)?.name ?? values.name ?? '')
    .filter((name) => name !== '')
    .sort(byName((name) => name));
}
