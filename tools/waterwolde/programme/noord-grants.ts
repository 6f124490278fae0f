import { filled, type Written } from './written.ts';

const SCHEME = 'plannen-van-de-buurt';

/** The scheme of the neighbourhoods with a round that is over and one that runs. Euros. */
export const NOORD_SCHEMES: Written[] = [
  {
    key: SCHEME,
    name: 'Plannen van de buurt',
    line: 'samen-en-veilig',
    purpose:
      'Voor plannen waarmee buurten van Waterwolde-Noord meer te doen, te leren of te delen hebben. Bewoners en partners vragen aan.',
    ceiling: 250_000,
    begins: '2024',
    ends: '2028',
    source: 'Subsidieregeling Plannen van de buurt (verzonnen)',
  },
];
export const NOORD_CALLS: Written[] = [
  {
    key: 'buurt-2024',
    scheme: SCHEME,
    name: 'Ronde 2024',
    opens: '2024-02-01',
    closes: '2024-04-15',
    ceiling: 100_000,
    applicationCount: 9,
    grantedCount: 8,
    source: 'Besluit van de gemeente, 11 juni 2024 (verzonnen)',
  },
  { key: 'buurt-2026', scheme: SCHEME, name: 'Ronde 2026', opens: '2026-10-01', closes: '2026-12-31', ceiling: 100_000 },
];

interface Application {
  key: string;
  name: string;
  state: string;
  organisation: string;
  intervention?: string;
  requested: number;
  granted?: number;
  [more: string]: unknown;
}

const OF_2024: readonly Application[] = [
  {
    key: 'fornuis',
    name: 'Een groter fornuis voor De Buurtkeuken',
    state: 'determined',
    organisation: 'waterlelie',
    intervention: 'buurtkeuken',
    requested: 12_000,
    granted: 12_000,
    advanced: 9_600,
    accounted: 12_000,
    determined: 12_000,
    accountDue: '2025-07-01',
    accountedOn: '2025-06-20',
    determinedOn: '2025-08-28',
  },
  {
    key: 'taalboeken',
    name: 'Boeken en spellen voor Taal aan tafel',
    state: 'determined-lower',
    organisation: 'bibliotheek',
    intervention: 'taal-aan-tafel',
    requested: 9_500,
    granted: 8_000,
    advanced: 6_400,
    accounted: 7_150,
    determined: 7_150,
    accountDue: '2025-10-01',
    accountedOn: '2025-09-17',
    determinedOn: '2025-12-04',
    reason: 'Een deel van de boeken kreeg de bibliotheek van een andere vestiging.',
  },
  {
    key: 'meidenavond',
    name: 'Meidenavond in de Gagelbuurt',
    state: 'reclaimed',
    organisation: 'bewonersgroep',
    intervention: 'jongeren-aan-zet',
    requested: 18_000,
    granted: 15_000,
    accounted: 9_800,
    determined: 9_800,
    accountDue: '2025-10-01',
    accountedOn: '2025-11-05',
    determinedOn: '2026-01-22',
    toRepay: 2_200,
    reclaimedOn: '2026-02-03',
    repaymentDue: '2026-04-15',
    repaidOn: '2026-04-02',
    reason: 'Van de veertig avonden gingen er zesentwintig door. Van het voorschot van 12.000 euro moet 2.200 euro terug.',
  },
  {
    key: 'speeldagen',
    name: 'Speelkisten voor de straatspeeldag',
    state: 'accounted',
    organisation: 'waterlelie',
    intervention: 'straatspeeldag',
    requested: 14_000,
    granted: 14_000,
    advanced: 11_200,
    accounted: 13_640,
    accountDue: '2026-10-15',
    accountedOn: '2026-10-05',
    determinationDue: '2027-01-11',
  },
  {
    key: 'instrumenten',
    name: 'Instrumenten voor Na drie uur',
    state: 'advanced',
    organisation: 'scholengroep',
    intervention: 'na-drie-uur',
    requested: 22_000,
    granted: 20_000,
    accountDue: '2027-01-15',
  },
  {
    key: 'schuurtje',
    name: 'Een schuurtje vol gereedschap voor het plein',
    state: 'granted',
    organisation: 'woldewonen',
    intervention: 'groene-pleinen',
    requested: 11_000,
    granted: 11_000,
    accountDue: '2028-03-31',
  },
  {
    key: 'rondes',
    name: 'Hesjes en lampen voor de maandelijkse ronde',
    state: 'determined',
    organisation: 'bewonersgroep',
    intervention: 'vast-gezicht',
    requested: 2_400,
    granted: 2_400,
    advanced: 2_400,
    determined: 2_400,
    determinedOn: '2025-03-06',
  },
  {
    key: 'wandelpaaltjes',
    name: 'Wandelpaaltjes voor Rondje Noorderdiep',
    state: 'refused',
    organisation: 'gezondheidsdienst',
    intervention: 'rondje-noorderdiep',
    requested: 7_500,
    reason: 'De gemeente betaalt de paaltjes al uit het geld voor groen.',
  },
  {
    key: 'bakfiets',
    name: 'Een bakfiets voor de Klusploeg',
    state: 'withdrawn',
    organisation: 'werkbedrijf',
    intervention: 'klusploeg',
    requested: 6_500,
    granted: 6_500,
    reason: 'Woldewonen gaf de bakfiets. Het werkbedrijf trok de aanvraag daarna zelf in.',
  },
];

const OF_2026: readonly Application[] = [
  {
    key: 'techniekkist',
    name: 'Technieklessen door studenten',
    state: 'applied',
    organisation: 'woldecollege',
    intervention: 'na-drie-uur',
    requested: 13_000,
    appliedOn: '2026-10-07',
    decisionDue: '2027-02-15',
  },
  {
    key: 'sportspullen',
    name: 'Sportspullen voor overdag',
    state: 'applied',
    organisation: 'sportservice',
    intervention: 'club-ook-overdag',
    requested: 8_000,
    appliedOn: '2026-10-19',
    decisionDue: '2027-02-15',
  },
  {
    key: 'filmavonden',
    name: 'Filmavonden op het plein',
    state: 'withdrawn',
    organisation: 'bewonersgroep',
    requested: 5_000,
    appliedOn: '2026-10-02',
    reason: 'De bewonersgroep wil eerst weten of de buurt dit wil, en vraagt volgend jaar opnieuw aan.',
  },
];

const byCall = (rows: readonly Application[], call: string, all: object = {}): Written[] =>
  rows.map((row) => filled({ sort: 'by-call', scheme: SCHEME, call, ...all, ...row }));

/** Grants of Waterwolde-Noord: of two rounds in every state, and what was given without one. Their money stands in no budget line. */
export const NOORD_GRANTS: Written[] = [
  ...byCall(OF_2024, 'buurt-2024', { appliedOn: '2024-04', decidedOn: '2024-06-11' }),
  ...byCall(OF_2026, 'buurt-2026'),
  {
    key: 'zaal',
    name: 'De zaal van De Waterlelie, elke dag open',
    sort: 'yearly',
    state: 'granted',
    organisation: 'waterlelie',
    requested: 26_000,
    granted: 24_000,
    perYear: true,
    decidedOn: '2023-12-12',
    accountDue: '2027-05-01',
    source: 'Besluit van de gemeente, 12 december 2023 (verzonnen)',
  },
  {
    key: 'pleinfeest',
    name: 'Feest bij het eerste groene plein',
    sort: 'one-off',
    state: 'determined',
    organisation: 'bewonersgroep',
    intervention: 'groene-pleinen',
    requested: 1_500,
    granted: 1_500,
    determined: 1_500,
    decidedOn: '2026-04',
    determinedOn: '2026-07',
    source: 'Besluit van de gemeente, april 2026 (verzonnen)',
  },
  {
    key: 'arrangement',
    name: 'Bijdrage aan het arrangement Kansrijk opgroeien',
    sort: 'arrangement',
    state: 'advanced',
    organisation: 'scholengroep',
    intervention: 'schoolbrug',
    requested: 75_000,
    granted: 60_000,
    advanced: 30_000,
    decidedOn: '2025-01',
    accountDue: '2028-09-30',
    source: 'Regionaal arrangement Kansrijk opgroeien (verzonnen)',
  },
];

/** Advances of which the day is known. */
export const NOORD_ADVANCES: Written[] = [
  { key: 'meidenavond-1', grant: 'meidenavond', paidOn: '2024-07-01', amount: 7_500, note: 'Bij de start' },
  { key: 'meidenavond-2', grant: 'meidenavond', paidOn: '2025-02-03', amount: 4_500, note: 'Na een half jaar' },
  { key: 'instrumenten-1', grant: 'instrumenten', paidOn: '2024-09-02', amount: 10_000, note: 'Bij de start' },
  { key: 'instrumenten-2', grant: 'instrumenten', paidOn: '2025-09-01', amount: 6_000, note: 'Na het eerste schooljaar' },
];
