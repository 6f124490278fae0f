import { filled, type Written } from './written.ts';

export type Contribution = [
  intervention: string,
  objective: string,
  mechanism: string,
  strength: string,
  assumption?: string,
  sign?: string,
];

/** Why each intervention is thought to help: an expectation. Two work against each other on purpose, and some have none. */
export const NOORD_CONTRIBUTIONS: Contribution[] = [
  [
    'werk-dichtbij',
    'werk',
    'Een bezoek aan huis bereikt mensen die niet naar het loket komen, en het werk is om de hoek.',
    'direct',
    'Bedrijven in de buurt hebben genoeg plekken.',
  ],
  ['werk-dichtbij', 'geld', 'Wie werkt, houdt meer geld over.', 'supporting', 'Toeslagen lopen niet meteen terug.'],
  ['maakplaats', 'werk', 'Bewoners leren in de werkplaats een vak en doen ervaring op.', 'direct'],
  [
    'licht-op-straat',
    'veilig',
    'Op een verlichte straat wordt minder kapotgemaakt en durven mensen weer te lopen.',
    'supporting',
    'Donker is een reden van de vernielingen.',
  ],
  ['samen-tegen-inbraak', 'veilig', 'Met een goed slot lukt een inbraak minder vaak.', 'direct'],
  [
    'samen-op-pad',
    'werk',
    'Eerst rust en vertrouwen, dan een volgende stap naar werk of een opleiding.',
    'supporting',
    'Een jaar is lang genoeg.',
  ],
  [
    'samen-op-pad',
    'langdurig',
    'Wie vertrouwen heeft, zet een stap die jaren niet lukte.',
    'direct',
    'Veertig plekken per jaar zijn genoeg.',
  ],
  ['samen-op-pad', 'gezond', 'Wie weer plannen heeft, voelt zich beter.', 'supporting'],
  ['sterke-start', 'gezond', 'Vroege hulp voorkomt problemen met groei en gezondheid.', 'direct'],
  ['sterke-start', 'diploma', 'Wie goed begint, leert later makkelijker.', 'slight', 'Het duurt vijftien jaar voordat dit te zien is.'],
  ['nieuw-futenhof', 'huis', 'Nieuwe woningen zijn warm en gezond.', 'direct'],
  ['nieuw-futenhof', 'buiten', 'De straten krijgen meteen bomen en plek om te zitten.', 'supporting'],
  ['groene-pleinen', 'buiten', 'Schaduw en bankjes halen mensen naar buiten.', 'direct', 'Bewoners maken het ontwerp zelf.'],
  ['meer-parkeerplaatsen', 'buiten', 'Parkeerplaatsen nemen groen en een deel van een plein weg.', 'direct', undefined, 'works-against'],
  ['buurtkeuken', 'samen', 'Aan tafel leren buren elkaar kennen.', 'direct'],
  ['buurtkeuken', 'taal', 'Samen koken is ook samen praten.', 'slight'],
  ['taal-aan-tafel', 'taal', 'Een vaste buurtgenoot maakt oefenen gewoon.', 'direct'],
  ['taal-aan-tafel', 'samen', 'Taalkoppels leren elkaars familie kennen.', 'supporting'],
  ['schoolbrug', 'diploma', 'Een kind leert beter als het thuis rustig is.', 'direct'],
  ['schoolbrug', 'geld', 'Ouders krijgen op school al hulp bij een brief of rekening.', 'supporting'],
  ['eerder-hulp-bij-schulden', 'geld', 'Een kleine schuld wordt opgelost voordat zij groeit.', 'direct', 'Mensen doen de deur open.'],
  ['na-drie-uur', 'diploma', 'Kinderen ontdekken waar zij goed in zijn.', 'supporting'],
  ['na-drie-uur', 'gezond', 'Kinderen bewegen drie middagen per week.', 'supporting'],
  ['club-ook-overdag', 'gezond', 'Meer kinderen sporten, ook zonder lidmaatschap.', 'direct'],
  ['warm-wonen', 'huis', 'Een huis met tochtstrips en folie houdt warmte vast.', 'supporting'],
  ['warm-wonen', 'geld', 'De energierekening gaat omlaag.', 'supporting'],
  ['klusploeg', 'werk', 'Deelnemers leren een vak en komen bij bedrijven over de vloer.', 'direct'],
  ['klusploeg', 'huis', 'Kleine gebreken worden meteen gemaakt.', 'slight'],
  ['isoleren-met-je-buren', 'huis', 'Een geïsoleerd huis gebruikt veel minder gas.', 'direct', 'Er zijn genoeg vakmensen.'],
  ['vakmensen-uit-de-wijk', 'werk', 'Na een half jaar is er een contract.', 'direct'],
  ['vakmensen-uit-de-wijk', 'huis', 'Met meer vakmensen gaat isoleren sneller.', 'supporting'],
  ['jongeren-aan-zet', 'jeugd', 'Jongeren beslissen zelf, en dan wordt het van hen.', 'direct'],
  ['vast-gezicht', 'jeugd', 'Wie de jongeren kent, kan met hen praten voordat het misgaat.', 'supporting'],
  ['vast-gezicht', 'veilig', 'Bewoners zien elke middag iemand die zij kennen.', 'supporting'],
  ['rondje-noorderdiep', 'gezond', 'Twee keer per week wandelen houdt ouderen in beweging.', 'direct'],
  ['rondje-noorderdiep', 'samen', 'Na het wandelen is er koffie.', 'supporting'],
  ['kleiner-wonen', 'gezond', 'Zonder trap blijven ouderen langer veilig thuis.', 'supporting'],
  ['kleiner-wonen', 'huis', 'Grote huizen komen vrij voor gezinnen.', 'supporting'],
];

export function contributionOf([intervention, objective, mechanism, strength, assumption, sign = 'helps']: Contribution): Written {
  return filled({ key: `${intervention}-${objective}`, intervention, objective, mechanism, assumption, strength, sign });
}
