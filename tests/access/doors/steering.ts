import { NORTH, work, type Row } from '../row.ts';

/** The execution programme, plans, and the page for a board. */
export const STEERING_DOORS: Readonly<Record<string, Row>> = {
  // The execution programme tells an external reader only amounts that were adopted, and not who keeps what; who takes no part finds no page.
  'GET /[[lang=lang]]/werk/[programme]/uitvoering': work(
    `${NORTH}/uitvoering`,
    { status: 200, shows: ['Wat er wanneer gebeurt', 'bijgehouden door Pim Partner'], hides: ['Je ziet alleen bedragen'] },
    {
      'external-reader': { status: 200, shows: ['Je ziet alleen bedragen'], hides: ['bijgehouden door', 'Pim Partner'] },
      administrator: { status: 404 },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]/uitvoering/tabel.[format]': work(
    `${NORTH}/uitvoering/tabel.csv`,
    { status: 200, shows: ['Werk dichtbij', 'Begroot,', 'Wie dit bijhoudt', 'Pim Partner'], hides: ['alleen wat je mag zien'] },
    {
      'external-reader': { status: 200, shows: ['alleen wat je mag zien'], hides: ['Wie dit bijhoudt', 'Pim Partner'] },
      administrator: { status: 404 },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]/plannen/overzicht': work(
    `${NORTH}/plannen/overzicht`,
    // Plans of other published programmes in the same area are for everybody here, with a link for who takes part there.
    { status: 200, shows: ['Plannen per thema', 'Zonwering past nog niet in de begroting', 'Gezond van het begin'] },
    {
      'external-reader': {
        status: 200,
        shows: ['Plannen per thema', 'Gezond van het begin'],
        hides: ['Zonwering past nog niet in de begroting'],
      },
      administrator: { status: 404 },
    },
  ),
  // Who asked whom and what falls away is for who steers.
  'GET /[[lang=lang]]/werk/[programme]/partners/overzicht': work(
    `${NORTH}/partners/overzicht`,
    { status: 200, shows: ['Partners en plekken', 'Zonder de gemeente valt het programmateam weg'] },
    {
      'external-reader': {
        status: 200,
        shows: ['Partners en plekken'],
        hides: ['Zonder de gemeente valt het programmateam weg', 'De bewonersgroep, op de wijkavond'],
      },
      administrator: { status: 404 },
    },
  ),
  // Everybody who is signed in; what is asked of the government only for who steers.
  'GET /[[lang=lang]]/werk/bestuurder': work(
    '/werk/bestuurder',
    { status: 200, shows: ['Voor de bestuurder', 'Een vergoeding voor vrijwilligers telt mee', '85.000'] },
    {
      'external-reader': { status: 200, shows: ['Voor de bestuurder'], hides: ['Een vergoeding voor vrijwilligers telt mee', '85.000'] },
      administrator: { status: 200, shows: ['Voor de bestuurder'], hides: ['Een vergoeding voor vrijwilligers telt mee', '85.000'] },
    },
  ),
};
