import type { OpenTo } from '#domain/attachment/attachment';
import type { Voice } from '#i18n/voice';

/** Files that belong to things: in the workspace, and as residents meet them. */
export const files = (say: Voice) => ({
  title: 'Bijlagen',
  none: 'Nog geen bijlagen.',
  added: 'De bijlage is toegevoegd.',
  addTitle: 'Bijlage toevoegen',
  file: 'Bestand',
  fileHint: (endings: string, megabytes: number) => `${endings}. Hoogstens ${megabytes} MB.`,
  name: 'Naam',
  nameHint: say(
    'Wat het is, bijvoorbeeld: Jaarverslag 2025. Laat je dit leeg, dan is het de naam van het bestand.',
    'Wat het is, bijvoorbeeld: Jaarverslag 2025. Laat u dit leeg, dan is het de naam van het bestand.',
  ),
  openTo: 'Voor wie',
  openToHint: 'Nooit voor meer mensen dan waar de bijlage bij hoort. Kijk goed na of er geen namen of gegevens van personen in staan.',
  options: {
    steering: 'alleen partners',
    accountability: 'partners en wie controleert',
    resident: 'iedereen, ook bewoners',
  } satisfies Record<OpenTo, string>,
  photos: 'Uit foto’s halen we weg waar en waarmee ze zijn gemaakt. In andere bestanden kan staan wie ze maakte.',
  add: 'Toevoegen',
  change: 'Naam, voor wie of intrekken',
  changeOf: (name: string) => `Naam, voor wie of intrekken: ${name}`,
  by: (who: string, day: string) => `${who}, ${day}`,
  belongsTo: 'Hoort bij',
  open: 'Bestand openen',
  publicTitle: 'Documenten',
});
