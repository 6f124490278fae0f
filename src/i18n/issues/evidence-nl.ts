import type { Issue } from '#base/issue';

type Say = (p: NonNullable<Issue['params']>) => string;

/** What can be wrong with evidence. */
export const evidenceNl = {
  'evidence-of-one': () => 'Bewijs hoort bij één ding: kies waar het bij hoort.',
  'evidence-is-one': () => 'Kies één ding als bewijs: een cijfer, een prestatie, een antwoord, een bijlage of een pagina.',
  'evidence-of-itself': () => 'Een prestatie is geen bewijs voor zichzelf. Kies iets anders.',
  'evidence-no-period': (p) => `‘${p.value}’ is geen jaar en geen andere periode van een cijfer. Typ bijvoorbeeld 2024.`,
  'evidence-no-figure-field': () => 'Dit hoort bij een cijfer. Kies een cijfer, of laat dit leeg.',
  'evidence-no-https': () => 'Het adres begint niet met https://. Neem het hele adres over uit de adresbalk.',
  'evidence-no-figure': (p) => `Van ‘${p.indicator}’ is hier geen enkel cijfer. Kies een ander gebied of een ander cijfer.`,
  'evidence-other-period': (p) => `Van ${p.value} is er geen cijfer. Er is een cijfer van: ${p.periods}.`,
  'evidence-no-comparator': () => 'Hiermee is dit gebied niet te vergelijken. Kies iets anders, of laat het leeg.',
} satisfies Record<string, Say>;
