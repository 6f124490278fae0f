import { KLUSPLOEG_ID, MEETING, NORTH, work, type Outcome, type Row } from '../row.ts';

/** Who may judge something, beside the manager. */
const JUDGES = (outcome: Outcome): Row['for'] => ({
  'residents-representative': outcome,
  'partner-member': outcome,
  'theme-lead': outcome,
});

/** Who may propose a linkage, beside the manager. */
const PROPOSERS = (outcome: Outcome): Row['for'] => ({ ...JUDGES(outcome), 'board-member': outcome, researcher: outcome });

/** Linkages, checks, synergy and meetings. */
export const COALITION_DOORS: Readonly<Record<string, Row>> = {
  'GET /[[lang=lang]]/werk/[programme]/koppelkansen/bord': work(
    `${NORTH}/koppelkansen/bord`,
    { status: 200, shows: ['Voorstellen van Peil'], hides: ['?/overwegen', '?/afwijzen'] },
    {
      'external-reader': { status: 200, shows: ['Het bord'], hides: ['Voorstellen van Peil', 'Eten na de wandeling'] },
      'programme-manager': { status: 200, shows: ['?/overwegen', '?/afwijzen'] },
      ...PROPOSERS({ status: 200, shows: ['?/overwegen'], hides: ['?/afwijzen'] }),
      administrator: { status: 404 },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]/vinkjes/overzicht': work(
    `${NORTH}/vinkjes/overzicht`,
    { status: 200, shows: ['Werk dichtbij', 'Parkeren of groen op het tweede plein'] },
    { 'external-reader': { status: 200, shows: ['Werk dichtbij'], hides: ['Parkeren of groen'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/vinkjes/overzicht/tabel.[format]': work(
    `${NORTH}/vinkjes/overzicht/tabel.csv`,
    { status: 200, shows: ['Werk dichtbij', 'Parkeren of groen op het tweede plein'] },
    { 'external-reader': { status: 200, shows: ['Werk dichtbij'], hides: ['Parkeren of groen'] }, administrator: { status: 404 } },
  ),
  // What is answered for partners only is not read by who checks the accounts.
  'GET /[[lang=lang]]/werk/[programme]/evaluatie': work(
    `${NORTH}/evaluatie`,
    {
      status: 200,
      shows: ['Halverwege', 'Wat werkte tegen?', 'Twee partners wisselden van trekker'],
      hides: ['Nieuw antwoord'],
    },
    {
      'programme-manager': { status: 200, shows: ['Twee partners wisselden van trekker', 'Nieuw antwoord'] },
      'external-reader': {
        status: 200,
        shows: ['Kwamen onze doelen dichterbij?', 'Bij school wel'],
        hides: ['Wat werkte tegen?', 'Twee partners wisselden van trekker', 'Nieuw antwoord'],
      },
      administrator: { status: 404 },
    },
  ),
  // Without the proof of its form, which only a page without questions draws.
  'POST /[[lang=lang]]/werk/[programme]/evaluatie?/beginnen': work(
    `${NORTH}/evaluatie?/beginnen`,
    { status: 400, hides: ['gedaan=begun'] },
    { administrator: { status: 404 } },
  ),
  // What waits for a second reader is for who wrote it and for who may be that reader.
  'GET /[[lang=lang]]/werk/[programme]/knelpunten/doorbraken': work(
    `${NORTH}/knelpunten/doorbraken`,
    { status: 200, shows: ['Een bon voor de thuiszorg'], hides: ['Twee loketten'] },
    {
      'programme-manager': { status: 200, shows: ['Een bon voor de thuiszorg', 'Twee loketten'] },
      'theme-lead': { status: 200, shows: ['Een bon voor de thuiszorg', 'Twee loketten'] },
      administrator: { status: 404 },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]/straten/overzicht': work(
    `${NORTH}/straten/overzicht`,
    { status: 200, shows: ['De Zuidkant van de Gagelbuurt', 'Twee achterpaden'] },
    { 'external-reader': { status: 200, hides: ['De Zuidkant van de Gagelbuurt', 'Twee achterpaden'] }, administrator: { status: 404 } },
  ),
  // Who may judge nothing at all reads how a check was judged, without a form.
  'GET /[[lang=lang]]/werk/[programme]/vinkjes/beoordeling': work(
    `${NORTH}/vinkjes/beoordeling?over=${KLUSPLOEG_ID}&vinkje={check}`,
    { status: 200, shows: ['De Klusploeg'], hides: ['name="answer"'] },
    {
      'programme-manager': { status: 200, shows: ['De Klusploeg', 'name="answer"'] },
      ...JUDGES({ status: 200, shows: ['De Klusploeg', 'name="answer"'] }),
      administrator: { status: 404 },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]/samenhang': work(
    `${NORTH}/samenhang`,
    { status: 200, shows: ['Aan welk doel werkt niemand?'] },
    { administrator: { status: 404 } },
  ),
  // Meetings are for who steers.
  'GET /[[lang=lang]]/werk/[programme]/overleg': work(
    `${NORTH}/overleg?jaar=2026`,
    { status: 200, shows: ['Vergaderstukken'] },
    { 'external-reader': { status: 404, hides: ['Vergaderstukken'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/overleg/jaarplan.ics': work(
    `${NORTH}/overleg/jaarplan.ics?jaar=2026`,
    { status: 200, shows: ['BEGIN:VCALENDAR', 'BEGIN:VEVENT'] },
    { 'external-reader': { status: 404, hides: ['VEVENT'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/overleg/[meeting]': work(
    `${NORTH}/overleg/${MEETING}`,
    { status: 200, shows: ['Hoe gaat het?', 'Parkeren of groen op het tweede plein'] },
    { 'external-reader': { status: 404, hides: ['Parkeren of groen'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/overleg/terugblik': work(
    `${NORTH}/overleg/terugblik`,
    { status: 200, shows: ['Terugblik', 'Klopt de focus nog?'] },
    { 'external-reader': { status: 404, hides: ['Klopt de focus nog?'] }, administrator: { status: 404 } },
  ),
  // Everybody who is signed in, each what they may read: meetings and actions only for who steers.
  'GET /[[lang=lang]]/werk/kalender': work(
    '/werk/kalender?vanaf=2026-06',
    { status: 200, shows: ['Kalender', 'Coalitie Waterwolde-Noord'] },
    {
      'external-reader': { status: 200, shows: ['Kalender'], hides: ['Coalitie Waterwolde-Noord', 'Actie klaar'] },
      administrator: { status: 200, shows: ['Kalender'], hides: ['Coalitie Waterwolde-Noord', 'Actie klaar'] },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]/overleg/[meeting]/stukken.pdf': work(
    `${NORTH}/overleg/${MEETING}/stukken.pdf`,
    { status: 200, shows: ['%PDF-1.7', '<pdfuaid:part>1'] },
    { 'external-reader': { status: 404, hides: ['%PDF'] }, administrator: { status: 404 } },
  ),
};
