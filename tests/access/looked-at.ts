import { KLUSPLOEG, NORTH } from './row.ts';
import { SAME_FOR_EVERYBODY, type At } from './same-for-everybody.ts';
import { BY_WHO } from './table.ts';
import type { Who } from './who.ts';

/** Pages that are looked at wide and on a phone for nothing else (tests/e2e/steering.test.ts), by who and where. */
export const LOOKED_AT_HERE: Readonly<Record<string, { who: Who; at: At }>> = {
  '/bronnen/[table]/[release]': { who: 'nobody', at: SAME_FOR_EVERYBODY['GET /[[lang=lang]]/bronnen/[table]/[release]']! },
  '/werk': { who: 'programme-manager', at: '/werk' },
  '/werk/bestuurder': { who: 'board-member', at: '/en/werk/bestuurder' },
  '/werk/kalender': { who: 'programme-manager', at: '/en/werk/kalender?vanaf=2026-06' },
  '/werk/verder': { who: 'programme-manager', at: '/werk/verder?bewaard=verkeerd' },
  '/werk/[programme]/wissen': { who: 'programme-manager', at: `${NORTH}/wissen` },
  '/werk/[programme]/lijsten': { who: 'programme-manager', at: `${NORTH}/lijsten` },
  '/werk/[programme]/[kind]/[id]/bewijs': {
    who: 'programme-manager',
    at: BY_WHO['GET /[[lang=lang]]/werk/[programme]/[kind]/[id]/bewijs']!.at,
  },
  '/werk/[programme]/[kind]/[id]/wissen': { who: 'programme-manager', at: `/en${KLUSPLOEG}/wissen` },
  '/werk/[programme]/partners/overzicht': { who: 'board-member', at: `${NORTH}/partners/overzicht` },
  '/werk/[programme]/plannen/overzicht': { who: 'board-member', at: `/en${NORTH}/plannen/overzicht` },
  '/werk/[programme]/wijzigingen': { who: 'controller', at: `/en${NORTH}/wijzigingen?soort=acties&van=gisteren` },
  '/werk/[programme]/uitvoering': { who: 'board-member', at: `${NORTH}/uitvoering` },
};

/**
 * Which test looks at each other page wide and on a phone, on its way: a file of tests/e2e, whose last test fails when it
 * did not come by. A new page that is neither here nor above fails the test: look at it.
 */
export const LOOKED_AT: Readonly<Record<string, string>> = {
  '': 'areas',
  '/[...path]': 'areas',
  '/bronnen': 'figures',
  '/bronnen/[table]': 'figures',
  '/bronnen/enquete/[survey]': 'survey',
  '/buurten': 'areas',
  '/buurten/[area]': 'areas',
  '/buurten/[area]/cijfer/[indicator]': 'statements',
  '/buurten/[area]/cijfers': 'areas',
  '/buurten/[area]/tijdlijn': 'programme',
  '/cijfers': 'figures',
  '/cijfers/[indicator]': 'figures',
  '/eerste-beheerder': 'groningen-plan',
  '/inloggen': 'sign-in',
  '/inloggen/code': 'sign-in',
  '/inloggen/opnieuw': 'sign-in',
  '/ondergrenzen': 'floors',
  '/over': 'figures',
  '/over/methoden': 'methods',
  '/over/methoden/[slug]': 'methods',
  '/over/privacy': 'figures',
  '/over/toegankelijkheid': 'figures',
  '/programmas': 'programme',
  '/programmas/[slug]': 'programme',
  '/programmas/[slug]/doelen': 'programme',
  '/programmas/[slug]/keten': 'programme',
  '/uitnodiging': 'sign-in',
  '/wachtwoord': 'sign-in',
  '/wachtwoord/nieuw': 'sign-in',
  '/wat-we-doen': 'programme',
  '/wat-we-doen/[slug]': 'programme',
  '/wat-we-niet-weten': 'figures',
  '/werk/[programme]': 'work',
  '/werk/[programme]/[kind]': 'work',
  '/werk/[programme]/[kind]/[id]': 'work',
  '/werk/[programme]/[kind]/inlezen': 'work-files',
  '/werk/[programme]/[kind]/nieuw': 'work',
  '/werk/[programme]/[kind]/samen': 'lists',
  '/werk/[programme]/evaluatie': 'coalition',
  '/werk/[programme]/geld': 'money',
  '/werk/[programme]/geld/inlezen': 'money',
  '/werk/[programme]/geld/subsidies': 'money',
  '/werk/[programme]/interventies/[id]/eigen-cijfers': 'work',
  '/werk/[programme]/keten': 'coalition',
  '/werk/[programme]/keten/cijfers': 'coalition',
  '/werk/[programme]/knelpunten/doorbraken': 'coalition',
  '/werk/[programme]/koppelkansen/bord': 'coalition',
  '/werk/[programme]/overleg': 'coalition',
  '/werk/[programme]/overleg/[meeting]': 'coalition',
  '/werk/[programme]/overleg/terugblik': 'coalition',
  '/werk/[programme]/samenhang': 'coalition',
  '/werk/[programme]/straten/overzicht': 'coalition',
  '/werk/[programme]/vastgelegde-vragen/nieuw': 'work',
  '/werk/[programme]/vinkjes/beoordeling': 'coalition',
  '/werk/[programme]/vinkjes/overzicht': 'coalition',
  '/werk/account': 'sign-in',
  '/werk/mensen': 'sign-in',
  '/werk/taken': 'sign-in',
  '/werk/zoeken': 'work',
  '/wie-doet-mee': 'programme',
  '/woorden': 'figures',
};

/** The pages that one file of tests/e2e must look at, as their folders name them. */
export function pagesLookedAtIn(file: string): string[] {
  const onItsWay = Object.keys(LOOKED_AT).filter((page) => LOOKED_AT[page] === file);
  return file === 'steering' ? [...onItsWay, ...Object.keys(LOOKED_AT_HERE)] : onItsWay;
}
