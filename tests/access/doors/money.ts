import { NORTH, work, type Outcome, type Row } from '../row.ts';

const MONEY_SHOWN: Outcome = { status: 200, shows: ['Begroting van de gemeente'], hides: ['Bekijk het jaar', 'Boekhouding inlezen'] };
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
      hides: ['Bekijk het jaar', 'Boekhouding inlezen'],
    },
    controller: { status: 200, shows: ['Bekijk het jaar', 'Boekhouding inlezen'], hides: ['Je ziet alleen bedragen'] },
    'programme-manager': { status: 200, shows: ['Boekhouding inlezen'], hides: ['Bekijk het jaar'] },
    administrator: { status: 404 },
  }),
  'GET /[[lang=lang]]/werk/[programme]/geld/tabel.[format]': work(
    `${NORTH}/geld/tabel.csv`,
    { status: 200, shows: ['Werk dichtbij', 'toegezegd,343600'] },
    { 'external-reader': { status: 200, shows: ['Werk dichtbij'], hides: ['toegezegd,343600'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/geld/inlezen': work(`${NORTH}/geld/inlezen`, { status: 403 }, MAY_READ_LEDGERS(200, 'Bestand')),
  'GET /[[lang=lang]]/werk/[programme]/geld/subsidies': work(
    `${NORTH}/geld/subsidies`,
    { status: 200, shows: ['Wat er moet gebeuren'] },
    { administrator: { status: 404 } },
  ),
};
