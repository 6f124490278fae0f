const topics = (count: string): string => (count === '1' ? '1 onderwerp' : `${count} onderwerpen`);

/** What we do not know: said before anybody asks. */
export const unknowns = () => ({
  title: 'Wat we niet weten',
  description: 'Van welke onderwerpen en gebieden we geen cijfers hebben, of alleen oude.',
  lead: (municipality: string) =>
    `Over veel dingen in ${municipality} hebben we geen cijfers, of alleen oude. Dat zeggen we liever eerlijk dan dat we raden.`,
  counts: {
    without: (count: string, all: string) => `Zonder cijfer: ${count} van de ${all} onderwerpen`,
    old: (count: string) => `Alleen cijfers van vijf jaar of ouder: ${topics(count)}`,
    patchy: (count: string) => `Niet voor alle gebieden een cijfer: ${topics(count)}`,
    incomplete: (count: string) => `Tabellen die niet compleet geladen zijn: ${count}`,
  },
  choose: 'Kies een gemeente',
  show: 'Laat zien',
  themeKnown: (known: string, all: string) => `Van ${known} van de ${all} onderwerpen hebben we hier cijfers.`,
  themeNone: 'Van dit thema hebben we hier geen enkel cijfer.',
  themeAll: 'Van alle onderwerpen van dit thema hebben we recente cijfers.',
  withoutTitle: 'Geen cijfers',
  oldTitle: 'Alleen oude cijfers',
  oldItem: (period: string, age: string) => `het nieuwste is van ${period}, ${age} geleden`,
  patchySummary: (count: string) =>
    count === '1'
      ? '1 onderwerp dat niet voor alle gebieden een cijfer heeft'
      : `${count} onderwerpen die niet voor alle gebieden een cijfer hebben`,
  patchyCaption: (theme: string) => `${theme}: gebieden met een cijfer in de nieuwste periode`,
  column: { indicator: 'Onderwerp', period: 'Nieuwste periode', district: 'Wijken', neighbourhood: 'Buurten' },
  of: (filled: string, all: string) => `${filled} van de ${all}`,
  complete: 'alle',
  patchyNote: 'Oude cijfers kunnen bij een oudere indeling horen. Dan waren er meer of minder gebieden dan nu.',
  incompleteTitle: 'Tabellen die niet compleet zijn',
  incompleteLead: 'Deze bestanden stoppen te vroeg. Wat erin staat klopt, maar sommige gebieden kunnen ontbreken.',
  incompleteItem: (rows: string, date: string) => `${rows} regels, opgehaald op ${date}`,
  otherTitle: 'Wat geen cijfer kan zeggen',
  other: [
    'Een cijfer zegt niet hoe het voelt om ergens te wonen. Vraag dat aan de mensen zelf.',
    'Een gemiddelde zegt niets over één huis of één gezin.',
    'Wie verhuist, neemt zijn cijfer mee. Een buurt kan er anders uitzien omdat er andere mensen wonen, niet omdat het voor de mensen anders werd.',
  ],
});
