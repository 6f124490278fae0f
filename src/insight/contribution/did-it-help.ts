import { adjustForFamily, FALSE_SHARE } from '#analysis/gap/false-discoveries';
import type { ClaimVerdict } from '#domain/answer/codes';
import type { Catalogue } from '#domain/catalogue/catalogue';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import type { AreaContribution } from '#domain/profile/area-contribution';
import type { HeldBackClaim, HelpQuestion, HelpTold, RegisteredAnswer } from '#domain/programme-page/help-told';
import type { Seen } from '#domain/register/register';
import { isIntact, registrationOf } from '#domain/registration/plan';
import { byMoment } from '#insight/programme/order';

type Registered = Seen<'registration'>;

/**
 * Whether an intervention helped: of each indicator the registration that counts, with its answer and what may be claimed
 * of it. What was registered when figures after the start could be seen already, or is no longer what was hashed, claims
 * nothing; several questions of one intervention are tests together (docs/methods/verschil, docs/methods/bijdrage).
 *
 * @param registrations of this intervention, those that its viewer may see; withdrawn ones are passed over
 * @param answerOf the kept answer of one; null for `busy`
 */
export function didItHelp(
  name: string,
  registrations: readonly Registered[],
  catalogue: Pick<Catalogue, 'indicator'>,
  answerOf: (registration: Registered) => Disclosed<RegisteredAnswer>,
): Disclosed<HelpTold> {
  const standing = registrations
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .sort(byMoment(({ values }) => values.registeredAt ?? ''));
  const answers: Disclosed<RegisteredAnswer>[] = [];
  const questions = [...Map.groupBy(standing, ({ values }) => values.indicator ?? '')].map(([id, own]): HelpQuestion => {
    const answered = own.map((registration) => ({ registration, answer: answerOf(registration) }));
    // The newest that was made in time and has an answer: a new question never hides what came out of an old one. Where
    // none was in time, the first: what came later knew more.
    const inTime = answered.filter(({ registration, answer }) => shortcoming(registration, answer) === null);
    const counting = inTime.findLast(({ answer: { state } }) => state === 'told') ?? inTime.at(-1) ?? answered[0]!;
    const { registration, answer } = counting;
    answers.push(answer);
    const heldBack = shortcoming(registration, answer);
    const title = catalogue.indicator(id)?.title ?? { nl: id, en: id };
    return {
      registration,
      indicator: title,
      answer: named(answer, name),
      claim: claimOf(answer, heldBack),
      heldBack,
      others: own.filter((other) => other !== registration),
    };
  });
  return fromDisclosed({ name, ...together(questions) }, answers);
}

/** Why a registration can't carry a claim; null where it can, or where there is nothing to claim yet. */
function shortcoming(registration: Registered, answer: RegisteredAnswer): Exclude<HeldBackClaim, 'among-many'> | null {
  if (!isIntact(registrationOf(registration.values))) return 'tampered';
  if (answer.state !== 'told') return null;
  return answer.found.registration?.beforeLooking === true ? null : 'not-beforehand';
}

function named(answer: RegisteredAnswer, name: string): RegisteredAnswer {
  return answer.state === 'told' ? { ...answer, found: { ...answer.found, name } } : answer;
}

function claimOf(answer: RegisteredAnswer, heldBack: HeldBackClaim | null): ClaimVerdict | null {
  if (answer.state !== 'told') return null;
  const { claim } = answer.found;
  return heldBack === null || claim === 'refused' ? claim : 'inconclusive';
}

/** Effects that do not hold among all questions of the intervention (Benjamini-Hochberg) are not claimed. */
function together(questions: HelpQuestion[]): Pick<HelpTold, 'questions' | 'tests'> {
  const tested = questions.flatMap((question) => {
    const p = question.answer.state === 'told' ? pOf(question.answer.found) : null;
    return p === null ? [] : [{ question, p }];
  });
  const adjusted = adjustForFamily(tested.map(({ p }) => p));
  const falling = new Set(
    tested.filter(({ question }, at) => question.claim === 'effect' && adjusted[at]! > FALSE_SHARE).map(({ question }) => question),
  );
  return {
    questions: questions.map((question) =>
      falling.has(question) ? { ...question, claim: 'inconclusive', heldBack: 'among-many' } : question,
    ),
    tests: tested.length,
  };
}

/** The weaker of the witnesses; null where nothing was tested. */
function pOf({ answer }: AreaContribution): number | null {
  if (answer.status !== 'ok') return null;
  const { detail } = answer;
  if (detail.rung === 1) return null;
  if (detail.rung === 2) return (detail.interrupted.controlled ?? detail.interrupted).effect.p;
  const found = [detail.panel.placebo?.pValue, detail.beside?.placebo?.pValue].filter((p) => p !== undefined);
  return found.length > 0 ? Math.max(...found) : null;
}
