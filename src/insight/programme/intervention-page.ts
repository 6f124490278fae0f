import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { answerIsMissing } from '#domain/commitment/residents-answer';
import type { FiguresReader } from '#domain/figures/reader';
import type { CheckTold, InterventionPage } from '#domain/programme-page/intervention-page';
import type { OwnFigureTold } from '#domain/programme-page/own-figure-told';
import type { Seen } from '#domain/register/register';
import { newestJudged } from '#insight/commitment/newest-judged';
import { moneyEntries } from '#insight/money/entries';
import { interventionCard } from '#insight/programme/intervention-card';
import { budgetLinesTold, grantTold } from '#insight/programme/money-told';
import { judgementsOf } from '#insight/programme/judgements-of';
import { byMoment, byRank } from '#insight/programme/order';
import type { ProgrammeContent } from '#insight/programme/programme-content';
import { organisationRef, organisationRefs, thingRef } from '#insight/programme/refs';

/**
 * The page of an intervention, of a programme's content as its viewer may see it.
 *
 * @param ownFigures what may be told of the figures that it keeps about itself
 */
export async function interventionPage(
  figures: Pick<FiguresReader, 'area'>,
  intervention: Seen<'intervention'>,
  content: ProgrammeContent,
  ownFigures: Disclosed<OwnFigureTold[]>,
): Promise<Disclosed<InterventionPage>> {
  const { id, values } = intervention;
  const ofThis = (thing: { values: { intervention?: string | null } }) => thing.values.intervention === id;
  const page: InterventionPage = {
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
    expectations: content.contribution.filter(ofThis).flatMap((contribution) => {
      const objective = content.objective.find((one) => one.id === contribution.values.objective);
      return objective ? [{ objective: thingRef(objective), contribution, judgement: judgementsOf(objective.id, content)[0] ?? null }] : [];
    }),
    outputs: content.output.filter(ofThis).sort(byMoment((one) => one.values.period)),
    outcomes: content.outcome.filter(ofThis),
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
  return fromDisclosed(page, ownFigures);
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
