import { isEmpty } from '#domain/register/states';

/** What a recorded answer of residents consists of, in the order in which it is asked. */
export const RESIDENTS_ANSWER = ['residentsSaid', 'residentsWho', 'residentsAskedOn', 'residentsRecordedBy'] as const;

/** A check and a judgement as far as their reader sees them. */
interface Asking {
  asksResidents?: boolean;
}
type Judged = Readonly<{ answer?: string | null } & Partial<Record<(typeof RESIDENTS_ANSWER)[number], string | null>>>;

/** What is not told yet of the answer that residents gave; nothing when it is whole. */
export function missingOfAnswer(judged: Judged): (typeof RESIDENTS_ANSWER)[number][] {
  return RESIDENTS_ANSWER.filter((field) => isEmpty(judged[field]));
}

/**
 * Whether a judgement says yes to a check that asks what residents answered, while that answer is not recorded whole: no
 * yes to lean on, also when the check began to ask for it later.
 */
export function answerIsMissing(check: Asking, judged: Judged | null | undefined): boolean {
  return check.asksResidents === true && judged?.answer === 'yes' && missingOfAnswer(judged).length > 0;
}
