import type { EvidenceSort } from '#domain/evidence/evidence-fields';
import type { EvidenceSign } from '#domain/evidence/evidence';

/** What speaks for a claim or against it. */
export const evidence = () => ({
  title: 'Bewijs',
  line: { supports: 'Bewijs', contradicts: 'Bewijs tegen' } satisfies Record<EvidenceSign, string>,
  none: 'Nog zonder bewijs.',
  noneInWords: 'Nog zonder bewijs: er staat alleen wat iemand schreef.',
  add: 'Voeg bewijs toe',
  addTo: (name: string) => `Bewijs bij: ${name}`,
  addLead: 'Hier staat waarom dit klopt, of juist niet. Bewijs verwijst en neemt niets over: een cijfer blijft zoals de bron het geeft.',
  added: 'Het bewijs staat erbij.',
  whichSort: 'Wat is het bewijs?',
  sorts: {
    figure: 'Een cijfer',
    output: 'Een prestatie',
    registration: 'Antwoord op ‘heeft het geholpen?’',
    attachment: 'Een bijlage',
    link: 'Een pagina op internet',
  } satisfies Record<EvidenceSort, string>,
  noneToPick: {
    output: 'In dit programma staan nog geen prestaties.',
    registration: 'In dit programma zijn nog geen vragen vooraf vastgelegd.',
    attachment: 'In dit programma staan nog geen bijlagen.',
  },
  save: 'Bewijs toevoegen',
  change: 'Bekijken of intrekken',
  changeOf: (why: string) => `Bekijken of intrekken: ${why}`,
  by: (who: string, day: string) => `Toegevoegd door ${who}, ${day}.`,
  on: (day: string) => `Toegevoegd op ${day}.`,
  openTo: { steering: 'Alleen voor partners.', accountability: 'Voor partners en wie controleert.' },
  noValue: (title: string, area: string, inPeriod: string, why: string) => `${title}, ${area}, ${inPeriod}: ${why}`,
  answer: (intervention: string, title: string) => `Heeft ‘${intervention}’ geholpen? Het antwoord over ‘${title}’`,
  answerOf: (title: string) => `Heeft het geholpen? Het antwoord over ‘${title}’`,
  delivered: (number: string, unit: string) => [number, unit].filter(Boolean).join(' '),
  deliveredOf: (number: string, planned: string, unit: string) => [number, 'van', planned, unit].filter(Boolean).join(' '),
  changed: (day: string) => `Dit cijfer is veranderd nadat het hier als bewijs kwam te staan (${day}).`,
  gone: {
    indicator: 'Dit cijfer staat niet meer in de lijst met cijfers.',
    area: (code: string) => `Het gebied ${code} is er niet meer.`,
    figure: (title: string, area: string, period: string) => `${title}, ${area}, ${period}: dit cijfer is er niet meer.`,
    thing: 'Waar dit naar wees, is er niet meer.',
    erased: 'Het adres dat hier stond, is gewist.',
    withdrawn: 'Dit is later ingetrokken.',
  },
  withdrawn: (count: number) => `Ingetrokken bewijs (${count})`,
  belongsTo: 'Hoort bij',
});
