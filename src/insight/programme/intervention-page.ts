import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { answerIsMissing } from '#domain/commitment/residents-answer';
import type { FiguresReader } from '#domain/figures/reader';
import {
  INTERVENTION_PARTS,
  type CheckTold,
  type ExpectedOf,
  type InterventionPage,
  type InterventionPart,
  type ObjectiveJudged,
} from '#domain/programme-page/intervention-page';
import type { OwnFigureTold } from '#domain/programme-page/own-figure-told';
import type { Seen } from '#domain/register/register';
import { newestJudged } from '#insight/commitment/newest-judged';
import { moneyEntries } from '#insight/money/entries';
import { interventionCard } from '#insight/programme/intervention-card';
import { hoursPutIn } from '#insight/partner/hours-put-in';
import { budgetLinesTold, grantTold } from '#insight/programme/money-told';
import { causesOf, outcomeTold } from '#insight/programme/outcome-causes';
import { judgementsOf } from '#insight/programme/judgements-of';
import { byMoment, byRank } from '#insight/programme/order';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { organisationRef, organisationRefs, thingRef } from '#insight/programme/refs';

/**
 * The page of an intervention, of a programme's content as its viewer may see it.
 *
 * @param ownFigures what may be told of the figures that it keeps about itself
 * @param today `YYYY-MM-DD`
 */
export async function interventionPage(
  figures: Pick<FiguresReader, 'area'>,
  intervention: Seen<'intervention'>,
  content: ProgrammeContent,
  ownFigures: Disclosed<OwnFigureTold[]>,
  today: string,
): Promise<Disclosed<InterventionPage>> {
  const { id, values } = intervention;
  const ofThis = (thing: { values: { intervention?: string | null } }) => thing.values.intervention === id;
  const expectations = expectationsOf(id, content);
  const told: Omit<InterventionPage, 'unknown'> = {
    intervention,
    card: await interventionCard(figures, intervention, content),
    line: content.programmeLine.find((line) => line.id === values.line)?.values.name ?? null,
    lead: organisationRef(values.lead, content.organisations),
    organisations: organisationRefs(
      (values.organisations ?? []).filter((one) => one !== values.lead),
      content.organisations,
    ),
    contact: organisationRef(values.contact, content.organisations),
    programmeContact: programmeContact(content),
    hours: hoursPutIn(content.activity.filter(ofThis), today),
    expectations,
    judged: judgedOf(expectations, content),
    outputs: content.output.filter(ofThis).sort(byMoment((one) => one.values.period)),
    outcomes: content.outcome.filter((one) => causesOf(one, content.output).has(id)).map((one) => outcomeTold(one, content)),
    ownFigures,
    checks: checksTold(id, content),
    lessons: content.lesson.filter(ofThis),
    linkages: content.linkage.filter((linkage) => linkage.values.interventions?.includes(id)),
    grants: content.grant.filter(ofThis).map((grant) => grantTold(grant, content)),
    budget: budgetLinesTold(
      moneyEntries(content).filter((entry) => entry.intervention === id),
      content,
    ),
  };
  return fromDisclosed({ ...told, unknown: INTERVENTION_PARTS.filter((part) => !IS_KNOWN[part](told)) }, ownFigures);
}

const IS_KNOWN: Readonly<Record<InterventionPart, (page: Omit<InterventionPage, 'unknown'>) => boolean>> = {
  forWhom: ({ intervention }) => Boolean(intervention.values.forWhom),
  where: ({ card }) => card.places.length > 0 || Boolean(card.areasNote),
  by: ({ lead, organisations }) => lead !== null || organisations.length > 0,
  since: ({ intervention }) => Boolean(intervention.values.begins) || Boolean(intervention.values.duration),
  why: ({ intervention }) => Boolean(intervention.values.why),
  progress: ({ intervention }) => Boolean(intervention.values.progress),
  expectations: ({ expectations }) => expectations.length > 0,
  delivered: ({ outputs, outcomes }) => outputs.length > 0 || outcomes.length > 0,
  ownFigures: ({ ownFigures }) => ownFigures.length > 0,
  money: ({ grants, budget }) => grants.length > 0 || budget.length > 0,
};

function expectationsOf(intervention: string, { contribution, objective }: ProgrammeContent): ExpectedOf[] {
  return contribution.flatMap((one) => {
    const served = one.values.intervention === intervention && objective.find(({ id }) => id === one.values.objective);
    return served ? [{ objective: thingRef(served), contribution: one }] : [];
  });
}

function judgedOf(expectations: readonly ExpectedOf[], content: ProgrammeContent): ObjectiveJudged[] {
  const objectives = new Map(expectations.map(({ objective }) => [objective.id, objective]));
  return [...objectives.values()].flatMap((objective) => {
    const [judgement] = judgementsOf(objective.id, content);
    return judgement ? [{ objective, judgement }] : [];
  });
}

function programmeContact({ programme, organisations }: ProgrammeContent): InterventionPage['programmeContact'] {
  const organisation = organisationRef(programme.values.contact, organisations);
  return organisation && { organisation, note: programme.values.contactNote ?? null };
}

/** Every check of the programme in its own order: the newest judgement of this intervention, and those before it. */
function checksTold(intervention: string, { commitmentCheck, assessment }: ProgrammeContent): CheckTold[] {
  const own = newestJudged(assessment.filter(({ values }) => values.intervention === intervention));
  return [...commitmentCheck].sort(byRank).map((check) => {
    const [newest = null, ...before] = own.filter(({ values }) => values.check === check.id);
    return { check, newest, lacksAnswer: answerIsMissing(check.values, newest?.values), before };
  });
}
