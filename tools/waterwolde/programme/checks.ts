import type { InterventionRow } from './intervention-rows.ts';
import type { Written } from './written.ts';

/** The seven checks of Waterwolde-Noord: its own words for the promise of DESIGN's default list. */
const CHECKS: readonly [key: string, name: string, question: string, asksResidents?: true][] = [
  ['ervaring', 'Ervaring van bewoners', 'Hebben we gebruikt wat bewoners uit ervaring weten?'],
  ['samenhang', 'Samenhang', 'Hebben we gekeken wat dit doet met de andere thema’s?'],
  ['vastgehouden', 'Geleerd en vastgehouden', 'Doen we nu iets anders dan eerst, door wat we leerden?'],
  ['bewoners-gevraagd', 'Bewoners gevraagd', 'Hebben we bewoners gevraagd of het werkt?', true],
  ['eigen-karakter', 'Eigen karakter van de buurt', 'Past dit bij hoe deze buurt is?'],
  ['norm', 'Norm', 'Weten we vooraf wanneer het goed genoeg is, en houden we ons daaraan?'],
  ['gevierd', 'Succes gevierd', 'Hebben we gevierd wat goed ging, samen met bewoners?'],
];

/** What stands as evidence, per answer; each fits any intervention, so the owner is named with it. */
const EVIDENCE: Record<string, string[]> = {
  yes: [
    'Drie bewoners schreven mee aan de opzet. Hun naamloze verslag zit bij het plan.',
    'De avond van 12 juni, met 41 bewoners, staat verslagen.',
    'In de brief aan bewoners staat wat wij ervan maakten.',
  ],
  partly: [
    'We spraken met één straat, niet met de andere.',
    'Het staat in het plan, maar nog niet in de afspraken met partners.',
    'De helft van de deelnemers is gevraagd.',
  ],
  'not-yet': [
    'Dit is nog niet besproken. Het staat voor januari op de agenda.',
    'We weten nog niet wanneer wij tevreden zijn.',
    'Er is nog niets gevierd; de eerste plek waar dat kan is de straatdag.',
  ],
};
const RESIDENTS_SAID = [
  'Je wordt hier eindelijk geholpen door iemand die blijft.',
  'Het werkt, maar het mag ook ’s avonds.',
  'Wij zijn gevraagd, en dat was voor het eerst in jaren.',
];

/** Assessments over three years of a few interventions; each new judgement is a new one, so a course can be seen. */
const COURSE: readonly ('yes' | 'partly' | 'not-yet')[][] = [
  ['not-yet', 'partly', 'yes'],
  ['partly', 'partly', 'yes'],
  ['not-yet', 'not-yet', 'partly'],
  ['yes', 'yes', 'yes'],
  ['not-yet', 'partly', 'partly'],
];

const JUDGES = ['Programmateam', 'Trekkers van het thema', 'Bewonersvertegenwoordiging', 'Maatschappelijke coalitie'];

export function checksOf(rows: readonly InterventionRow[]): { commitmentCheck: Written[]; assessment: Written[] } {
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
          evidence: said
            ? 'Bewoners zijn gevraagd aan de keukentafel; hun antwoord staat erbij.'
            : evidenceOf(answer, place + index + turn),
          judgedBy: JUDGES[(place + turn) % JUDGES.length]!,
          judgedOn: `${year}-${['05-14', '06-11', '09-24', '10-08'][(place + index) % 4]!}`,
          ...(said ? { residentsSaid: said } : {}),
        });
      }
    }
  }
  return {
    commitmentCheck: CHECKS.map(([key, name, question, asks], index) => ({
      key,
      name,
      question,
      rank: index + 1,
      asksResidents: asks ? 'yes' : 'no',
    })),
    assessment,
  };
}

function evidenceOf(answer: string, turn: number): string {
  const list = EVIDENCE[answer]!;
  return list[turn % list.length]!;
}
