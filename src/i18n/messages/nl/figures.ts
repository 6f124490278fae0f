import { placeInSentence } from '#i18n/place-name';
import type { Voice } from '#i18n/voice';

/** All figures of one area as a table. */
export const figures = (say: Voice) => ({
  title: (area: string) => `Alle cijfers van ${placeInSentence(area, 'nl')}`,
  crumb: 'Alle cijfers',
  description: (area: string) => `Elk cijfer dat we hebben van ${area}: alle onderwerpen, alle jaren, met status en bron.`,
  lead: say(
    'Elk cijfer met zijn periode, zekerheid en bron. Ook wat ontbreekt, met de reden. Je kunt de lijst korter maken.',
    'Elk cijfer met zijn periode, zekerheid en bron. Ook wat ontbreekt, met de reden. U kunt de lijst korter maken.',
  ),
  filterTitle: 'Maak de lijst korter',
  theme: 'Thema',
  allThemes: 'Alle thema’s',
  text: 'Woord in de naam',
  years: 'Jaren',
  newestOnly: 'Alleen het nieuwste cijfer',
  allYears: 'Alle jaren',
  apply: 'Toon',
  clear: 'Toon alles',
  count: (shown: number, all: number) =>
    all === 1 && shown === 1 ? '1 cijfer' : shown === all ? `${shown} cijfers` : `${shown} van de ${all} cijfers`,
  none: 'Geen cijfer past bij deze keuze.',
  caption: (area: string) => `Cijfers van ${placeInSentence(area, 'nl')}, per thema en onderwerp, nieuwste eerst`,
  column: { indicator: 'Onderwerp', period: 'Periode', value: 'Cijfer', status: 'Zekerheid', course: 'Verloop', source: 'Bron' },
  download: { csv: 'Alle cijfers als CSV', xlsx: 'Alle cijfers als Excel (XLSX)' },
  division: (year: string) => `indeling ${year}`,
});
