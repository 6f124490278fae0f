import type { Voice } from '#i18n/voice';

/** How we come to what we say: the list of questions, and what stands around each answer. */
export const methods = (say: Voice) => ({
  title: 'Hoe we rekenen',
  lead: 'Op elke vraag een gewoon antwoord. En voor wie alles wil weten: de hele methode.',
  kicker: 'Hoe we rekenen',
  onThisPage: 'Op deze pagina',
  toPart: (title: string) => `Verder naar: ${title}`,
  table: (heads: string) => `Tabel: ${heads}`,
  ownFigures: 'Zelf narekenen',
  ownFiguresId: 'zelf-narekenen',
  ask: say(
    'Met het commando peil ask reken je dit na met je eigen cijfers. Je stelt de vraag in JSON. Hier staat hoe zo’n vraag eruitziet.',
    'Met het commando peil ask rekent u dit na met uw eigen cijfers. U stelt de vraag in JSON. Hier staat hoe zo’n vraag eruitziet.',
  ),
  schema: (kind: string) => `hoe een vraag van de soort ${kind} eruitziet`,
  toAll: 'Alle vragen over hoe we rekenen',
});
