import type { InterventionRow } from './intervention-rows.ts';
import type { Written } from './written.ts';

/** The seven checks of Waterwolde: its own words for the promise of the default list. */
const CHECKS: readonly [key: string, name: string, question: string, asksResidents?: true][] = [
  ['ervaring', 'Ervaring van bewoners', 'Hebben we gebruikt wat bewoners uit ervaring weten?'],
  ['samenhang', 'Samenhang', 'Hebben we gekeken wat dit doet met de andere thema’s?'],
  ['vastgehouden', 'Geleerd en vastgehouden', 'Doen we nu iets anders dan eerst, door wat we leerden?'],
  ['bewoners-gevraagd', 'Bewoners gevraagd', 'Hebben we bewoners gevraagd of het werkt?', true],
  ['eigen-karakter', 'Eigen karakter van de buurt', 'Past dit bij hoe deze buurt is?'],
  ['norm', 'Norm', 'Weten we vooraf wanneer het goed genoeg is, en houden we ons daaraan?'],
  ['gevierd', 'Succes gevierd', 'Hebben we gevierd wat goed ging, samen met bewoners?'],
];

/** What stands as evidence, per check and answer. */
const EVIDENCE: Record<string, Record<string, string>> = {
  ervaring: {
    yes: 'Drie bewoners schreven mee aan de opzet. Wat zij veranderden, staat in het plan.',
    partly: 'We spraken met één straat, met de andere nog niet.',
    'not-yet': 'Er is nog niet met bewoners gepraat over de opzet.',
  },
  samenhang: {
    yes: 'Het plan is besproken met de trekkers van alle thema’s. Twee afspraken zijn erdoor veranderd.',
    partly: 'Met één ander thema is gepraat, met de rest nog niet.',
    'not-yet': 'De andere thema’s hebben het plan nog niet gezien.',
  },
  vastgehouden: {
    yes: 'Wat we vorig jaar leerden, staat nu in de werkafspraken.',
    partly: 'De les is opgeschreven, maar nog niet in de afspraken met partners.',
    'not-yet': 'We hebben nog niet teruggekeken.',
  },
  'bewoners-gevraagd': {
    yes: 'Bewoners zijn gevraagd aan de keukentafel. Hun antwoord staat erbij.',
    partly: 'De helft van de deelnemers is gevraagd.',
    'not-yet': 'Er is nog niemand gevraagd. Het staat voor januari op de agenda.',
  },
  'eigen-karakter': {
    yes: 'Bewoners kozen de plek en de naam.',
    partly: 'De opzet komt uit een andere buurt en is op één punt aangepast.',
    'not-yet': 'We doen in elke buurt nog hetzelfde.',
  },
  norm: {
    yes: 'Vooraf is afgesproken wanneer we tevreden zijn. Elk half jaar leggen we dat ernaast.',
    partly: 'Er is een norm, maar we keken er dit jaar niet naar.',
    'not-yet': 'We weten nog niet wanneer wij tevreden zijn.',
  },
  gevierd: {
    yes: 'Op de straatdag is het gevierd, met taart en met de mensen die het deden.',
    partly: 'De ploeg vierde het, de buurt wist er niet van.',
    'not-yet': 'Er is nog niets gevierd.',
  },
};
const RESIDENTS_SAID = [
  'Je wordt hier eindelijk geholpen door iemand die blijft.',
  'Het werkt, maar het mag ook ’s avonds.',
  'Wij zijn gevraagd, en dat was voor het eerst in jaren.',
];

/** Who was asked, and who wrote the answer down. */
const ASKED = [
  { residentsWho: 'Twaalf bewoners aan de keukentafel', residentsRecordedBy: 'Bewonersvertegenwoordiging' },
  { residentsWho: 'De deelnemers van dit half jaar', residentsRecordedBy: 'Opbouwwerk' },
  { residentsWho: 'Bewoners van drie straten', residentsRecordedBy: 'Bewonersvertegenwoordiging' },
];

/** Assessments over three years of a few interventions; each new judgement is a new one, so a course can be seen. */
const COURSE: readonly ('yes' | 'partly' | 'not-yet')[][] = [
  ['not-yet', 'partly', 'yes'],
  ['partly', 'partly', 'yes'],
  ['not-yet', 'not-yet', 'partly'],
  ['yes', 'yes', 'yes'],
  ['not-yet', 'partly', 'partly'],
];

/** Decisions are held against the checks too. */
export const NOORD_DECISION_CHECKS: Written[] = (
  [
    ['planning-futenhof', 'ervaring', 'yes', 'Bewoners vroegen hier zelf om, op de keukentafelavond.', '2026-06-18'],
    ['planning-futenhof', 'samenhang', 'yes', 'Bouw, pleinen en parkeren staan voor het eerst in één plan.', '2026-06-18'],
    ['planning-futenhof', 'norm', 'not-yet', 'Er is nog niet afgesproken hoeveel overlast te veel is.', '2026-06-18'],
    ['klusploeg-vast', 'vastgehouden', 'yes', 'Het besluit komt uit wat we in vier jaar leerden.', '2025-06-19'],
    ['schoolbrug-uitbreiden', 'ervaring', 'partly', 'Ouders van drie scholen zijn gehoord, die van de twee nieuwe nog niet.', '2025-11-20'],
  ] as const
).map(([decision, check, answer, evidence, judgedOn]) => ({
  key: `besluit-${decision}-${check}`,
  check,
  decision,
  answer,
  evidence,
  judgedBy: 'Maatschappelijke coalitie',
  judgedOn,
}));

const JUDGES = ['Programmateam', 'Trekkers van het thema', 'Bewonersvertegenwoordiging', 'Maatschappelijke coalitie'];

/** The checks of a programme with what was judged of its work, and of decisions where it has any. */
export function checksOf(
  rows: readonly InterventionRow[],
  decisions: readonly Written[] = [],
): { commitmentCheck: Written[]; assessment: Written[] } {
  const assessed = rows.filter((row) => ['running', 'scaled-up', 'embedded'].includes(row.state));
  const assessment: Written[] = [];
  for (const [place, row] of assessed.entries()) {
    const begun = Number(row.begins!.slice(0, 4));
    for (const [index, [check]] of CHECKS.entries()) {
      const course = COURSE[(place * 3 + index * 2) % COURSE.length]!;
      for (const [turn, year] of [2024, 2025, 2026].entries()) {
        // A check that was never looked at stays without an assessment.
        if (year < begun || (index + place + turn) % 5 === 4) continue;
        const answer = course[turn]!;
        const said = check === 'bewoners-gevraagd' && answer === 'yes' ? RESIDENTS_SAID[place % RESIDENTS_SAID.length]! : null;
        assessment.push({
          key: `${row.key}-${check}-${year}`,
          check,
          intervention: row.key,
          answer,
          evidence: EVIDENCE[check]![answer]!,
          judgedBy: JUDGES[(place + turn) % JUDGES.length]!,
          judgedOn: `${year}-${['05-14', '06-11', '09-24', '10-08'][(place + index) % 4]!}`,
          ...(said ? { residentsSaid: said, ...ASKED[place % ASKED.length]!, residentsAskedOn: `${year}-0${3 + (place % 3)}` } : {}),
        });
      }
    }
  }
  assessment.push(...decisions);
  return {
    commitmentCheck: CHECKS.map(([key, name, question, asks], index) => ({
      key,
      name,
      question,
      rank: index + 1,
      asksResidents: asks ?? false,
    })),
    assessment,
  };
}
