/** Fields that many kinds have in the same sense. */
export const SOURCE = { label: 'Bron', hint: 'Waar staat dit? Bijvoorbeeld een plan, een verslag of een pagina.' };
export const AREAS = { label: 'Waar', hint: 'Buurten, wijken of gemeenten. Laat het leeg als het overal is, of als het niet bekend is.' };
export const THEMES = 'Thema’s';
export const BEGINS = {
  label: 'Begin',
  hint: 'Zo precies als bekend: 2023, november 2023 of 30 november 2023. Niet zeker? Zet er een vraagteken achter.',
};
export const ENDS = { label: 'Einde', hint: 'Zo precies als bekend: 2027, november 2027 of 30 november 2027.' };
export const WHEN = { label: 'Wanneer', hint: 'Zo precies als bekend: 2023, november 2023 of 30 november 2023.' };
export const UNTIL = { label: 'Tot en met', hint: 'Alleen als het langer duurde dan één moment.' };
export const RANK = { label: 'Plaats in de rij', hint: 'Een getal. Het laagste staat vooraan.' };
export const NOTE = 'Opmerking';
export const INDICATOR = { label: 'Cijfer', hint: 'Een indicator uit de catalogus, als er een bij past.' };
export const EUROS = 'In euro’s, bijvoorbeeld 12.500, 1.234,56 of 2,7 miljoen.';
export const OPEN_TO = { steering: 'alleen partners', accountability: 'partners en wie controleert', resident: 'iedereen' };
