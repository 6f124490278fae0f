/** Fields that many kinds have in the same sense. */
export const SOURCE = { label: 'Source', hint: 'Where does it say so? For example a plan, a report or a page.' };
export const AREAS = {
  label: 'Where',
  hint: 'Neighbourhoods, districts or municipalities. Leave it empty for everywhere, or when it is not known.',
};
export const THEMES = 'Themes';
export const BEGINS = {
  label: 'Begins',
  hint: 'As precisely as is known: 2023, November 2023 or 30 November 2023. Not certain? Put a question mark after it.',
};
export const ENDS = { label: 'Ends', hint: 'As precisely as is known: 2027, November 2027 or 30 November 2027.' };
export const WHEN = { label: 'When', hint: 'As precisely as is known: 2023, November 2023 or 30 November 2023.' };
export const UNTIL = { label: 'Until', hint: 'Only when it lasted longer than one moment.' };
export const RANK = { label: 'Place in the row', hint: 'A number. The lowest comes first.' };
export const NOTE = 'Remark';
export const INDICATOR = { label: 'Figure', hint: 'An indicator of the catalogue, when one fits.' };
export const EUROS = 'In euros, as it is written in Dutch: 12.500, 1.234,56 or 2,7 miljoen.';
export const OPEN_TO = { steering: 'partners only', accountability: 'partners and who checks the accounts', resident: 'everybody' };
