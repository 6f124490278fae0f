export const SHEET_FILE = 'sheets/bestaande-lijst.csv';
/** A list as a partner keeps it: its own headings and dates, with an empty row, one that is known already, and one that belongs to nobody. */
export const SHEET: string = [
  'Naam project;Wat doen we?;Waar (wijk);Trekker;Startdatum;Eind;Status;Bedrag 2026;Opmerking',
  'Voorleestuin;Voorlezen in de tuin van de bibliotheek, op zaterdag;Reigersveld;Bibliotheek Waterwolde;april 2025;;loopt;€ 4.500,-;druk bezocht',
  'Fietsles voor volwassenen;Tien lessen met eigen fiets;Meerkoetbuurt / Reigersveld;Sportservice Wolde;01-03-2024;;loopt;€ 7.200,50;wachtlijst van 12',
  'de klusploeg;Klussen in huis door bewoners;Snippenwaard;Werkbedrijf de Schakel;2021;;Loopt;150000;staat al in Peil?',
  'Nachtcafé;Plek om te praten als je niet kunt slapen;Futenhof;?;najaar 2026;;idee;;nog bespreken met wijkteam',
  'Spelotheek;Speelgoed lenen;Bremkwartier;Bibliotheek Waterwolde;2019;31-12-2025;gestopt;0;wegens te weinig vrijwilligers',
  ';;;;;;;;',
  'Nieuwe zomerschool;Leren en spelen in de vakantie;Gagelbuurt;Scholengroep De Vaart;2026-07;2026-08;voorbereiding;12.000;start in juli',
  '',
].join('\r\n');

/** How many rows of the sheet are interventions, and which of them the register has already. */
export const SHEET_TRUTH = { file: SHEET_FILE, interventions: 6, alreadyThere: ['klusploeg'], withoutLead: ['Nachtcafé'], emptyRows: 1 };
