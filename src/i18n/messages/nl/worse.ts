/** What is worse and worsening, for who steers. */
export const worse = () => ({
  country: 'het land',
  title: 'Slechter en verder verslechterd',
  lead: 'Cijfers die slechter zijn dan waarmee ze worden vergeleken, en waarvan het verschil groter wordt. Alleen te zien voor wie meestuurt.',
  tested: (tests: string, found: string) => `Samen getoetst: ${tests} cijfers. Slechter en verder verslechterd: ${found}.`,
  none: (tests: string) =>
    `Van de ${tests} cijfers die samen zijn getoetst, is er geen waarvan we zien dat het slechter is en verder verslechtert.`,
  nothing: 'Er is geen cijfer dat getoetst kon worden. Daarvoor zijn vijf jaren nodig.',
  chance: 'Gemiddeld kan één op de tien hiervan toeval zijn.',
  refused: (count: string) => `Niet getoetst: ${count} cijfers, omdat er te weinig jaren zijn of de telling veranderde.`,
  notTested: (count: number) => (count === 1 ? 'Nog 1 gebied is niet bekeken.' : `Nog ${count} gebieden zijn niet bekeken.`),
  gap: (gap: string, period: string) => `Verschil in ${period}: ${gap}.`,
  count: (worse: string, tests: string) => `${worse} van de ${tests} cijfers: slechter, en het verschil wordt groter`,
});
