import { NORTH, work, type Outcome, type Row } from '../row.ts';

const MONEY_SHOWN: Outcome = { status: 200, shows: ['Begroting van de gemeente'], hides: ['Jaar afsluiten', 'Boekhouding inlezen'] };
const MAY_READ_LEDGERS = (status: number, text: string): Row['for'] => ({
  'programme-manager': { status, shows: [text] },
  controller: { status, shows: [text] },
  administrator: { status: 404 },
});

/** Money, ledgers and grants. */
export const MONEY_DOORS: Readonly<Record<string, Row>> = {
  'GET /[[lang=lang]]/werk/[programme]/geld': work(`${NORTH}/geld`, MONEY_SHOWN, {
    'external-reader': {
      status: 200,
      shows: ['Je ziet alleen bedragen die je mag zien'],
      hides: ['Jaar afsluiten', 'Boekhouding inlezen'],
    },
    controller: { status: 200, shows: ['Jaar afsluiten', 'Boekhouding inlezen'], hides: ['Je ziet alleen bedragen'] },
    'programme-manager': { status: 200, shows: ['Boekhouding inlezen'], hides: ['Jaar afsluiten'] },
    administrator: { status: 404 },
  }),
  'POST /[[lang=lang]]/werk/[programme]/geld?/afsluiten': work(
    `${NORTH}/geld?/afsluiten`,
    { status: 403 },
    {
      controller: { status: 400, shows: ['Kies de geldbron'] },
      administrator: { status: 404 },
    },
  ),
  'GET /[[lang=lang]]/werk/[programme]/geld/tabel.[format]': work(
    `${NORTH}/geld/tabel.csv`,
    { status: 200, shows: ['Werk dichtbij', 'toegezegd,343600'] },
    { 'external-reader': { status: 200, shows: ['Werk dichtbij'], hides: ['toegezegd,343600'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/geld/inlezen': work(`${NORTH}/geld/inlezen`, { status: 403 }, MAY_READ_LEDGERS(200, 'Bestand')),
  'POST /[[lang=lang]]/werk/[programme]/geld/inlezen?/lees': work(
    `${NORTH}/geld/inlezen?/lees`,
    { status: 403 },
    MAY_READ_LEDGERS(400, 'Kies een bestand'),
  ),
  'POST /[[lang=lang]]/werk/[programme]/geld/inlezen?/overnemen': work(
    `${NORTH}/geld/inlezen?/overnemen`,
    { status: 403 },
    MAY_READ_LEDGERS(409, 'Kies een bestand'),
  ),
  'GET /[[lang=lang]]/werk/[programme]/geld/subsidies': work(
    `${NORTH}/geld/subsidies`,
    { status: 200, shows: ['Besluiten en verantwoorden'] },
    { administrator: { status: 404 } },
  ),
};
