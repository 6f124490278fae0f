import { derivedId } from '#base/id';
import type { Who } from './who.ts';

/**
 * Who gets what at each door of the site (DESIGN 5). A door that is not in this table fails the test: add a row with
 * the page or action, and say for everybody what must come of it.
 */

/** An address, or the first link of a page that looks like this. */
export type At = string | { on: string; link: RegExp };

/**
 * Doors that are the same for everybody: the very same page for who is signed in, byte for byte. So nothing can stand
 * there that only some may see, and the page cache can never give it to another.
 */
export const SAME_FOR_EVERYBODY: Readonly<Record<string, At>> = {
  'GET /.well-known/security.txt': '/.well-known/security.txt',
  'GET /[[lang=lang]]': '/',
  'GET /[[lang=lang]]/bronnen': '/bronnen',
  'GET /[[lang=lang]]/bronnen/[table]': '/bronnen/WATERWOLDE-WONEN',
  'GET /[[lang=lang]]/bronnen/[table]/[release]': { on: '/bronnen/WATERWOLDE-WONEN', link: /\/bronnen\/WATERWOLDE-WONEN\/[^"]+/ },
  'GET /[[lang=lang]]/bronnen/enquete/[survey]': '/bronnen/enquete/WATERWOLDE-BUURTPANEL',
  'GET /[[lang=lang]]/buurten': '/buurten',
  'GET /[[lang=lang]]/buurten/[area]': { on: '/buurten', link: /\/buurten\/BU[^"]+/ },
  'GET /[[lang=lang]]/buurten/[area]/cijfer/[indicator]': {
    on: '/buurten/WW-NOORD-waterwolde-noord',
    link: /\/buurten\/[^"]+\/cijfer\/[^"#]+/,
  },
  'GET /[[lang=lang]]/buurten/[area]/cijfers': '/buurten/WW-NOORD-waterwolde-noord/cijfers',
  'GET /[[lang=lang]]/buurten/[area]/cijfers.[format]': '/buurten/WW-NOORD-waterwolde-noord/cijfers.csv',
  'GET /[[lang=lang]]/buurten/suggesties.json': '/buurten/suggesties.json?zoek=water',
  'GET /[[lang=lang]]/cijfers': '/cijfers',
  'GET /[[lang=lang]]/cijfers/[indicator]': { on: '/cijfers', link: /\/cijfers\/[a-z][^"]+/ },
  'GET /[[lang=lang]]/cijfers/[indicator]/tabel.[format]': { on: '/cijfers/population', link: /\/cijfers\/population\/tabel\.csv[^"]*/ },
  'GET /[[lang=lang]]/ondergrenzen': '/ondergrenzen',
  'GET /[[lang=lang]]/over': '/over',
  'GET /[[lang=lang]]/over/methoden': '/over/methoden',
  'GET /[[lang=lang]]/over/methoden/[slug]': { on: '/over/methoden', link: /\/over\/methoden\/[a-z-]+/ },
  'GET /[[lang=lang]]/over/methoden/vraag/[kind].json': '/over/methoden/vraag/gap.json',
  'GET /[[lang=lang]]/over/privacy': '/over/privacy',
  'GET /[[lang=lang]]/over/toegankelijkheid': '/over/toegankelijkheid',
  'GET /[[lang=lang]]/programmas': '/programmas',
  'GET /[[lang=lang]]/programmas/[slug]': { on: '/programmas', link: /\/programmas\/[a-z0-9-]+/ },
  'GET /[[lang=lang]]/programmas/[slug]/doelen': { on: '/programmas', link: /\/programmas\/[a-z0-9-]+/ },
  'GET /[[lang=lang]]/programmas/[slug]/keten': { on: '/programmas', link: /\/programmas\/[a-z0-9-]+/ },
  'GET /[[lang=lang]]/wat-we-doen': '/wat-we-doen',
  'GET /[[lang=lang]]/wat-we-doen/[slug]': { on: '/wat-we-doen', link: /\/wat-we-doen\/[a-z0-9-]+/ },
  'GET /[[lang=lang]]/wat-we-niet-weten': '/wat-we-niet-weten',
  'GET /[[lang=lang]]/wie-doet-mee': '/wie-doet-mee',
  'GET /[[lang=lang]]/woorden': '/woorden',
};

/** What is put behind the link of a row above. */
export const BEHIND: Readonly<Record<string, string>> = {
  'GET /[[lang=lang]]/programmas/[slug]/doelen': '/doelen',
  'GET /[[lang=lang]]/programmas/[slug]/keten': '/keten',
};

export interface Outcome {
  status: number;
  /** Where it sends on to, from its beginning. */
  to?: string;
  shows?: readonly string[];
  hides?: readonly string[];
}

export interface Row {
  at: string;
  fields?: Readonly<Record<string, string>>;
  /** For who is not named. */
  others: Outcome;
  for?: Partial<Record<Who, Outcome>>;
}

const toSignIn: Outcome = { status: 303, to: '/inloggen?naar=' };
const refused: Outcome = { status: 403, hides: ['Bea Bewoner', '@waterwolde.example'] };
const NOBODY = '00000000-0000-8000-8000-000000000000';

/** A door of the workspace: nobody is sent to sign in, the others get what the row says. */
const work = (at: string, others: Outcome, more: Row['for'] = {}, fields?: Row['fields']): Row => ({
  at,
  others,
  for: { nobody: toSignIn, ...more },
  ...(fields && { fields }),
});

const NORTH = '/werk/waterwolde-noord-samen-op-koers';
const MONEY_SHOWN: Outcome = { status: 200, shows: ['Begroting van de gemeente'], hides: ['Jaar afsluiten', 'Boekhouding inlezen'] };
const MAY_READ_LEDGERS = (status: number, text: string): Row['for'] => ({
  'programme-manager': { status, shows: [text] },
  controller: { status, shows: [text] },
  administrator: { status: 404 },
});

/** Who may propose a linkage, beside the manager. */
const PROPOSERS = (outcome: Outcome): Row['for'] => ({
  'residents-representative': outcome,
  'partner-member': outcome,
  'theme-lead': outcome,
});

/** An intervention of Waterwolde-Noord, carried out by Woldewonen among others. */
const KLUSPLOEG = `${NORTH}/interventies/8d67763f-96e9-840a-978c-75ca2d1d3bb7`;

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

/** Doors that are for one person, or that do something. */
export const BY_WHO: Readonly<Record<string, Row>> = {
  'GET /[[lang=lang]]/[...path]': { at: '/er-is-hier-niets', others: { status: 404 } },
  'GET /[[lang=lang]]/inloggen': {
    at: '/inloggen',
    others: { status: 200, shows: ['Je bent ingelogd als'] },
    for: { nobody: { status: 200, hides: ['Je bent ingelogd als'] } },
  },
  'POST /[[lang=lang]]/inloggen?/wachtwoord': {
    at: '/inloggen?/wachtwoord',
    fields: { mail: '{who}.niemand@waterwolde.example', password: 'een verkeerd wachtwoord' },
    others: { status: 400, shows: ['horen niet bij elkaar'] },
  },
  'POST /[[lang=lang]]/inloggen?/organisatie': { at: '/inloggen?/organisatie', others: { status: 303, to: '/inloggen?' } },
  'POST /[[lang=lang]]/inloggen?/proberen': { at: '/inloggen?/proberen', fields: { person: NOBODY }, others: { status: 403 } },
  'GET /[[lang=lang]]/inloggen/code': { at: '/inloggen/code', others: { status: 200 } },
  'POST /[[lang=lang]]/inloggen/code': { at: '/inloggen/code', fields: { code: '000000' }, others: { status: 400 } },
  'GET /[[lang=lang]]/inloggen/opnieuw': {
    at: '/inloggen/opnieuw',
    others: { status: 200 },
    for: { nobody: { status: 303, to: '/inloggen' } },
  },
  'POST /[[lang=lang]]/inloggen/opnieuw': {
    at: '/inloggen/opnieuw',
    fields: { password: 'een verkeerd wachtwoord' },
    others: { status: 400 },
    for: { nobody: { status: 303, to: '/inloggen' } },
  },
  'GET /[[lang=lang]]/uitloggen': { at: '/uitloggen', others: { status: 303, to: '/werk/account' } },
  // Signed out in a test of its own: here everybody is still needed.
  'POST /[[lang=lang]]/uitloggen': { at: '', others: { status: 303, to: '/inloggen' } },
  'GET /[[lang=lang]]/wachtwoord': { at: '/wachtwoord', others: { status: 200 } },
  'POST /[[lang=lang]]/wachtwoord': { at: '/wachtwoord', fields: { mail: '' }, others: { status: 400 } },
  'GET /[[lang=lang]]/wachtwoord/nieuw': { at: '/wachtwoord/nieuw?code=verkeerd', others: { status: 200, shows: ['werkt niet'] } },
  'POST /[[lang=lang]]/wachtwoord/nieuw': {
    at: '/wachtwoord/nieuw',
    fields: { code: 'verkeerd', password: 'vier fietsen in de regen' },
    others: { status: 400 },
  },
  'GET /[[lang=lang]]/uitnodiging': { at: '/uitnodiging?code=verkeerd', others: { status: 200, shows: ['werkt niet'] } },
  'POST /[[lang=lang]]/uitnodiging?/nieuw': {
    at: '/uitnodiging?/nieuw',
    fields: { code: 'verkeerd', name: 'Iemand', password: 'vier fietsen in de regen' },
    others: { status: 400 },
  },
  'POST /[[lang=lang]]/uitnodiging?/organisatie': {
    at: '/uitnodiging?/organisatie',
    fields: { code: 'verkeerd', name: 'Iemand' },
    others: { status: 400 },
  },
  'POST /[[lang=lang]]/uitnodiging?/ja': {
    at: '/uitnodiging?/ja',
    fields: { code: 'verkeerd' },
    others: { status: 400 },
    for: { nobody: { status: 303, to: '/inloggen' } },
  },
  'GET /[[lang=lang]]/eerste-beheerder': { at: '/eerste-beheerder?code=verkeerd', others: { status: 200, shows: ['werkt niet'] } },
  'POST /[[lang=lang]]/eerste-beheerder': {
    at: '/eerste-beheerder',
    fields: { code: 'verkeerd', name: 'Iemand', mail: 'iemand@waterwolde.example', password: 'vier fietsen in de regen' },
    others: { status: 400 },
  },
  'GET /auth/callback/organisatie': { at: '/auth/callback/organisatie', others: { status: 302 } },

  'GET /[[lang=lang]]/werk/account': work(
    '/werk/account',
    { status: 200, hides: ['Mensen en rollen'] },
    {
      'programme-manager': { status: 200, shows: ['Petra Programma', 'Mensen en rollen'] },
      administrator: { status: 200, shows: ['Anna Beheerder', 'Mensen en rollen'] },
    },
  ),
  'POST /[[lang=lang]]/werk/account?/wachtwoord': work(
    '/werk/account?/wachtwoord',
    { status: 400 },
    {},
    { current: 'x', password: 'kort' },
  ),
  'POST /[[lang=lang]]/werk/account?/codeBegin': work(
    '/werk/account?/codeBegin',
    { status: 400, hides: ['Sleutel'] },
    {},
    { codePassword: 'x' },
  ),
  'POST /[[lang=lang]]/werk/account?/codeKlaar': work('/werk/account?/codeKlaar', { status: 400 }, {}, { code: '000000' }),
  'POST /[[lang=lang]]/werk/account?/codeWeg': work('/werk/account?/codeWeg', { status: 400 }, {}, { codePassword: 'x' }),
  'POST /[[lang=lang]]/werk/account?/sessie': work('/werk/account?/sessie', { status: 303, to: '/werk/account' }, {}, { id: NOBODY }),
  'POST /[[lang=lang]]/werk/account?/overal': work('/werk/account?/overal', { status: 200 }),
  'GET /[[lang=lang]]/werk/verder': work('/werk/verder?bewaard=verkeerd', { status: 200, shows: ['niets dat voor je bewaard was'] }),
  'GET /[[lang=lang]]/werk/mensen': work('/werk/mensen', refused, {
    'programme-manager': {
      status: 200,
      shows: ['Bea Bewoner', 'pim@waterwolde.example'],
      hides: ['Dirk Dorpen', 'Verander wat Petra Programma mag'],
    },
    administrator: { status: 200, shows: ['Leefbaar dorp'] },
  }),
  'GET /[[lang=lang]]/werk/mensen/rechten.csv': work('/werk/mensen/rechten.csv', refused, {
    'programme-manager': { status: 200, shows: ['Bea Bewoner', 'bea@waterwolde.example'], hides: ['Dirk Dorpen', 'Anna Beheerder'] },
    administrator: { status: 200, shows: ['Bea Bewoner', 'Dirk Dorpen', 'Anna Beheerder'] },
  }),
  'POST /[[lang=lang]]/werk/mensen?/uitnodigen': work(
    '/werk/mensen?/uitnodigen',
    refused,
    { 'programme-manager': { status: 400, shows: ['Kies een rol'] }, administrator: { status: 400, shows: ['Kies een rol'] } },
    { programma: '{programme}', mail: 'geen' },
  ),
  'POST /[[lang=lang]]/werk/mensen?/wijzig': work(
    '/werk/mensen?/wijzig',
    refused,
    { 'programme-manager': { status: 400 }, administrator: { status: 400 } },
    { programma: '{programme}', id: NOBODY },
  ),
  'POST /[[lang=lang]]/werk/mensen?/einde': work('/werk/mensen?/einde', refused, {}, { programma: '{programme}', id: NOBODY }),
  'POST /[[lang=lang]]/werk/mensen?/intrekken': work('/werk/mensen?/intrekken', refused, {}, { programma: '{programme}', id: NOBODY }),
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
  'GET /[[lang=lang]]/werk/[programme]': work(NORTH, { status: 200, shows: ['Wat aandacht vraagt'] }, { administrator: { status: 404 } }),
  'GET /[[lang=lang]]/werk/[programme]/[kind]': work(`${NORTH}/acties`, { status: 200, shows: ['Acties'] }, STEERED),
  'POST /[[lang=lang]]/werk/[programme]/[kind]?/bewaar': work(`${NORTH}/acties?/bewaar`, { status: 303, to: `${NORTH}/acties` }, STEERED, {
    naam: '',
    keuze: 'state=open',
  }),
  'POST /[[lang=lang]]/werk/[programme]/[kind]?/weg': work(`${NORTH}/acties?/weg`, { status: 303, to: `${NORTH}/acties` }, STEERED, {
    id: NOBODY,
  }),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/lijst.xlsx': work(`${NORTH}/acties/lijst.xlsx`, { status: 200 }, STEERED),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/nieuw': work(
    `${NORTH}/interventies/nieuw`,
    { status: 403 },
    MAKERS({ status: 200, shows: ['Nieuwe interventie'] }),
  ),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/nieuw': work(`${NORTH}/interventies/nieuw`, { status: 403 }, MAKERS({ status: 400 })),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/samen': work(
    `${NORTH}/interventies/samen?welk=duration`,
    { status: 403 },
    MAKERS({ status: 200, shows: ['Vink eerst in de lijst aan'] }),
  ),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/samen': work(
    `${NORTH}/interventies/samen?welk=duration`,
    { status: 403 },
    MAKERS({ status: 400 }),
    { welk: 'duration', duration: 'structural' },
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/inlezen': work(`${NORTH}/interventies/inlezen`, { status: 403 }, MAKERS({ status: 200 })),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/inlezen?/bestand': work(
    `${NORTH}/interventies/inlezen?/bestand`,
    { status: 403 },
    MAKERS({ status: 400 }),
  ),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/inlezen?/invoeren': work(
    `${NORTH}/interventies/inlezen?/invoeren`,
    { status: 403 },
    MAKERS({ status: 400 }),
  ),
  'GET /[[lang=lang]]/werk/[programme]/[kind]/[id]': work(
    KLUSPLOEG,
    { status: 200, shows: ['Je kunt dit lezen, niet veranderen'], hides: ['Intrekken'] },
    CHANGERS({ status: 200, shows: ['Bijwerken', 'Intrekken'], hides: ['niet veranderen'] }),
  ),
  // A form without its proof is refused also for who may; who may not is told nothing else.
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/bewaar': work(`${KLUSPLOEG}?/bewaar`, { status: 403 }, CHANGERS({ status: 400 })),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/bijwerken': work(
    `${KLUSPLOEG}?/bijwerken`,
    { status: 403 },
    CHANGERS({ status: 400 }),
  ),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/intrekken': work(
    `${KLUSPLOEG}?/intrekken`,
    { status: 400, hides: ['Ingetrokken op'] },
    { administrator: { status: 404 } },
    { reden: 'x', versie: '1' },
  ),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/terugzetten': work(
    `${KLUSPLOEG}?/terugzetten`,
    { status: 400 },
    { administrator: { status: 404 } },
    { versie: '1' },
  ),
  'POST /[[lang=lang]]/werk/[programme]/[kind]/[id]?/ongedaan': work(
    `${KLUSPLOEG}?/ongedaan`,
    { status: 400 },
    { administrator: { status: 404 } },
    { wijziging: NOBODY },
  ),
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
    { status: 200, shows: ['Verantwoorden'] },
    { administrator: { status: 404 } },
  ),
  // The execution programme tells an external reader only amounts that were adopted; who takes no part finds no page.
  'GET /[[lang=lang]]/werk/[programme]/uitvoering': work(
    `${NORTH}/uitvoering`,
    { status: 200, shows: ['Wat er wanneer gebeurt'], hides: ['Je ziet alleen bedragen'] },
    { 'external-reader': { status: 200, shows: ['Je ziet alleen bedragen'] }, administrator: { status: 404 } },
  ),

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
  'POST /[[lang=lang]]/werk/[programme]/koppelkansen/bord?/overwegen': work(
    `${NORTH}/koppelkansen/bord?/overwegen`,
    { status: 400, shows: ['Voorstellen van Peil'] },
    { 'external-reader': { status: 400, hides: ['Voorstellen van Peil'] }, administrator: { status: 404 } },
    { paar: NOBODY },
  ),
  'POST /[[lang=lang]]/werk/[programme]/koppelkansen/bord?/afwijzen': work(
    `${NORTH}/koppelkansen/bord?/afwijzen`,
    { status: 400, shows: ['Voorstellen van Peil'] },
    { 'external-reader': { status: 400, hides: ['Voorstellen van Peil'] }, administrator: { status: 404 } },
    { paar: NOBODY },
  ),
  'GET /[[lang=lang]]/werk/[programme]/vinkjes/overzicht': work(
    `${NORTH}/vinkjes/overzicht`,
    { status: 200, shows: ['Werk dichtbij', 'Parkeren of groen op het tweede plein'] },
    { 'external-reader': { status: 200, shows: ['Werk dichtbij'], hides: ['Parkeren of groen'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/vinkjes/oordeel': work(`${NORTH}/vinkjes/oordeel?over=x&vinkje=y`, { status: 404 }),
  'POST /[[lang=lang]]/werk/[programme]/vinkjes/oordeel': work(`${NORTH}/vinkjes/oordeel?over=x&vinkje=y`, { status: 404 }),
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
    `${NORTH}/overleg/${derivedId('demo', 'meeting waterwolde-noord coalitie-2026-11')}`,
    { status: 200, shows: ['Hoe gaat het?', 'Parkeren of groen op het tweede plein'] },
    { 'external-reader': { status: 404, hides: ['Parkeren of groen'] }, administrator: { status: 404 } },
  ),
  'GET /[[lang=lang]]/werk/[programme]/plannen/overzicht': work(
    '/werk/waterwolde-noord-samen-op-koers/plannen/overzicht',
    { status: 200, shows: ['Plannen per thema', 'Zonwering past nog niet in de begroting'] },
    {
      'external-reader': { status: 200, shows: ['Plannen per thema'], hides: ['Zonwering past nog niet in de begroting'] },
      administrator: { status: 404 },
    },
  ),
  // Everybody who is signed in; what is asked of the government only for who steers.
  'GET /[[lang=lang]]/werk/bestuurder': work(
    '/werk/bestuurder',
    { status: 200, shows: ['Voor de bestuurder', 'Een vergoeding voor vrijwilligers telt mee'] },
    {
      'external-reader': { status: 200, shows: ['Voor de bestuurder'], hides: ['Een vergoeding voor vrijwilligers telt mee'] },
      administrator: { status: 200, shows: ['Voor de bestuurder'], hides: ['Een vergoeding voor vrijwilligers telt mee'] },
    },
  ),
};
