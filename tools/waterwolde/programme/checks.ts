import type { InterventionRow } from './intervention-rows.ts';
import type { DecisionRow } from './meetings.ts';
import { filled, type Written } from './written.ts';

/** The seven checks of Waterwolde: its own words for the promise of the default list. */
const CHECKS = [
  ['ervaring', 'Ervaring van bewoners', 'Hebben we gebruikt wat bewoners uit ervaring weten?'],
  ['samenhang', 'Samenhang', 'Hebben we gekeken wat dit doet met de andere thema’s?'],
  ['vastgehouden', 'Geleerd en vastgehouden', 'Doen we nu iets anders dan eerst, door wat we leerden?'],
  ['bewoners-gevraagd', 'Bewoners gevraagd', 'Hebben we bewoners gevraagd of het werkt?'],
  ['eigen-karakter', 'Eigen karakter van de buurt', 'Past dit bij hoe deze buurt is?'],
  ['norm', 'Norm', 'Weten we vooraf wanneer het goed genoeg is, en houden we ons daaraan?'],
  ['gevierd', 'Succes gevierd', 'Hebben we gevierd wat goed ging, samen met bewoners?'],
] as const;

type Check = (typeof CHECKS)[number][0];
type Answer = 'yes' | 'partly' | 'not-yet' | 'not-applicable';
/** What residents said, who was asked, when, and who wrote it down. */
type Residents = readonly [said: string, who: string, askedOn: string, recordedBy: string];
type OfWork = readonly [check: Check, year: 2024 | 2025 | 2026, answer: Answer, evidence: string, residents?: Residents];
/** How a decision was held against a check; on the day on which it was taken where none is given. */
export type OfDecision = readonly [check: Check, answer: Answer, evidence: string, on?: string, residents?: Residents];

/** Judgements by the key of an intervention; each new one is laid on top, so that a course can be seen. */
export type JudgedWork = Readonly<Record<string, readonly OfWork[]>>;

/** Who holds what is done against which check, in a programme. */
export type Judges = Readonly<Record<'residents' | 'work' | 'decisions', string>>;

/** What residents can best judge themselves. */
const JUDGED_BY_RESIDENTS: readonly Check[] = ['ervaring', 'bewoners-gevraagd', 'eigen-karakter'];

/** The days of a year on which work is gone through, by turns. */
const DAYS = ['05-14', '06-11', '09-24', '10-08'] as const;

/**
 * The checks of a programme with what was judged of its work and of decisions.
 *
 * @throws Error when work was judged that is not carried out, or before it began: that would be no world
 */
export function checksOf(
  rows: readonly InterventionRow[],
  work: JudgedWork,
  decisions: readonly DecisionRow[],
  judges: Judges,
): { commitmentCheck: Written[]; assessment: Written[] } {
  return {
    commitmentCheck: CHECKS.map(([key, name, question], index) => ({
      key,
      name,
      question,
      rank: index + 1,
      asksResidents: key === 'bewoners-gevraagd',
    })),
    assessment: [
      ...Object.entries(work).flatMap(([key, judged], place) => ofWork(begunOf(rows, key), judged, place, judges)),
      ...decisions.flatMap((one) => ofDecision(one, judges)),
    ],
  };
}

function begunOf(rows: readonly InterventionRow[], key: string): { key: string; begins: string } {
  const row = rows.find((one) => one.key === key);
  if (!row?.begins || !['running', 'scaled-up', 'embedded'].includes(row.state)) throw new Error(`No work to judge: ${key}`);
  return { key, begins: row.begins };
}

function ofWork({ key, begins }: { key: string; begins: string }, judged: readonly OfWork[], place: number, judges: Judges): Written[] {
  return judged.map(([check, year, answer, evidence, residents]) => {
    const judgedOn = `${year}-${DAYS[place % DAYS.length]!}`;
    if (judgedOn < begins) throw new Error(`${key} was judged on ${judgedOn}, before it began`);
    return {
      key: `${key}-${check}-${year}`,
      check,
      intervention: key,
      answer,
      evidence,
      judgedBy: JUDGED_BY_RESIDENTS.includes(check) ? judges.residents : judges.work,
      judgedOn,
      ...answerOf(residents),
    };
  });
}

function ofDecision({ key: decision, decidedOn, checks = [] }: DecisionRow, judges: Judges): Written[] {
  return checks.map(([check, answer, evidence, on = decidedOn, residents]) =>
    filled({
      key: `besluit-${decision}-${check}${on === decidedOn || decidedOn === undefined ? '' : `-${on}`}`,
      check,
      decision,
      answer,
      evidence,
      judgedBy: judges.decisions,
      judgedOn: on,
      ...answerOf(residents),
    }),
  );
}

function answerOf(residents: Residents | undefined): object {
  if (!residents) return {};
  const [residentsSaid, residentsWho, residentsAskedOn, residentsRecordedBy] = residents;
  return { residentsSaid, residentsWho, residentsAskedOn, residentsRecordedBy };
}
