import { KLUSPLOEG, NORTH, work, type Outcome, type Row } from '../row.ts';

/** Lists that who steers sees: not who only accounts, and not an administrator, who takes part in nothing. */
const STEERED: Row['for'] = { 'external-reader': { status: 404 }, administrator: { status: 404 } };

/** Who may make something of their own, or of their organisation or theme. */
const MAKERS = (outcome: Outcome): Row['for'] => ({
  'programme-manager': outcome,
  'theme-lead': outcome,
  'partner-member': outcome,
  'residents-representative': outcome,
  administrator: { status: 404 },
});

/** Who may change that intervention. */
const CHANGERS = (outcome: Outcome): Row['for'] => ({
  'programme-manager': outcome,
  'partner-member': outcome,
  administrator: { status: 404 },
});

/** Who may register a question beforehand. */
const REGISTER = (outcome: Outcome): Row['for'] => ({ 'programme-manager': outcome, researcher: outcome });

/** The workspace of a programme: its lists, and one thing of them. */
export const WORK_DOORS: Readonly<Record<string, Row>> = {
  'GET /[[lang=lang]]/werk': work(
    '/werk',
    { status: 200, shows: ['Kies een programma'], hides: ['Voor alle programma'] },
    {
      'theme-lead': { status: 303, to: NORTH },
      'residents-representative': { status: 303, to: NORTH },
      'external-reader': { status: 303, to: NORTH },
      administrator: { status: 200, shows: ['Voor alle programma'] },
    },
  ),
  // What waits for a second reader is found by who may be that reader only.
  'GET /[[lang=lang]]/werk/zoeken': work(
    '/werk/zoeken?zoek=loketten',
    { status: 200, shows: ['Zoek een woord'], hides: ['Twee loketten'] },
    {
      'programme-manager': { status: 200, shows: ['Twee loketten'] },
      'theme-lead': { status: 200, shows: ['Twee loketten'] },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]': work(
    NORTH,
    { status: 200, shows: ['Wat aandacht vraagt', 'Slechter en verder verslechterd'] },
    { 'external-reader': { status: 200, hides: ['Slechter en verder verslechterd'] }, administrator: { status: 404 } },
  ),
  // Each list that they may open, and no other.
  'GET /[[lang=lang]]/werk/[programme]/lijsten': work(
    `${NORTH}/lijsten`,
    { status: 200, shows: ['Alle lijsten', 'Agendapunten', 'Een prestatie is wat een interventie levert'] },
    { 'external-reader': { status: 200, shows: ['Prestaties'], hides: ['Agendapunten', 'Belangen'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]': work(
    `${NORTH}/acties`,
    { status: 200, shows: ['Acties', 'Brief aan bewoners van Futenhof'] },
    STEERED,
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/lijst.xlsx': work(
    `${NORTH}/acties/lijst.xlsx`,
    { status: 200, shows: ['Brief aan bewoners van Futenhof'] },
    STEERED,
  ),
  'GET /[[lang=lang]]/werk/[programme]/keten': work(
    `${NORTH}/keten`,
    { status: 200, shows: ['Wat nog ontbreekt'], hides: ['Kies uit de cijfers'] },
    { 'programme-manager': { status: 200, shows: ['Kies uit de cijfers', 'Nieuwe ambitie'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/keten/cijfers': work(
    `${NORTH}/keten/cijfers`,
    { status: 403 },
    { 'programme-manager': { status: 200, shows: ['Kies wat er speelt'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/interventies/[id]/eigen-cijfers': work(
    `${KLUSPLOEG}/eigen-cijfers`,
    { status: 200, shows: ['Deelnemers die betaald werk vonden'], hides: ['Bewaar alle cijfers', 'Kies vooraf wat'] },
    { ...CHANGERS({ status: 200, shows: ['Bewaar alle cijfers', 'Kies vooraf wat'] }), ...STEERED },
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/nieuw': work(
    `${NORTH}/interventies/nieuw`,
    { status: 403 },
    MAKERS({ status: 200, shows: ['Nieuwe interventie'] }),
  ),
  'GET /[[lang=lang]]/werk/[programme]/vastgelegde-vragen/nieuw': work(
    `${NORTH}/vastgelegde-vragen/nieuw`,
    { status: 403 },
    { ...REGISTER({ status: 200, shows: ['Bekijk vooraf'] }), administrator: { status: 404 } },
  ),
  // A question without anything filled in is refused for who may register one.
  'POST /[[lang=lang]]/werk/[programme]/vastgelegde-vragen/nieuw': work(
    `${NORTH}/vastgelegde-vragen/nieuw`,
    { status: 403 },
    { ...REGISTER({ status: 400 }), administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/samen': work(
    `${NORTH}/interventies/samen?welk=duration`,
    { status: 403 },
    MAKERS({ status: 200, shows: ['Vink eerst in de lijst aan'] }),
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/inlezen': work(`${NORTH}/interventies/inlezen`, { status: 403 }, MAKERS({ status: 200 })),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/[id]': work(
    KLUSPLOEG,
    { status: 200, shows: ['Je kunt dit lezen, niet veranderen'], hides: ['Intrekken'] },
    CHANGERS({ status: 200, shows: ['Bijwerken', 'Intrekken'], hides: ['niet veranderen'] }),
  ),
  'GET /[[lang=lang]]/werk/[programme]/wijzigingen': work(
    `${NORTH}/wijzigingen`,
    { status: 200, shows: ['Alle wijzigingen', 'Bij het laden van de inhoud'] },
    STEERED,
  ),
  'GET /[[lang=lang]]/werk/[programme]/wijzigingen.csv': work(
    `${NORTH}/wijzigingen.csv?soort=acties`,
    { status: 200, shows: ['Brief aan bewoners van Futenhof'] },
    STEERED,
  ),
  // Who else looks for words looks in what stands there now, and in what they may read.
  'GET /[[lang=lang]]/werk/[programme]/wissen': work(
    `${NORTH}/wissen`,
    { status: 403 },
    { 'programme-manager': { status: 200, shows: ['Een naam zoeken om te wissen'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/[id]/wissen': work(
    `${KLUSPLOEG}/wissen`,
    { status: 403, hides: ['Voorgoed wissen'] },
    { 'programme-manager': { status: 200, shows: ['Voorgoed wissen', 'in één versie'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/bestand/[id]': work(
    `${NORTH}/bestand/{file}`,
    { status: 200, shows: ['Voor wie stuurt.'] },
    STEERED,
  ),
};
