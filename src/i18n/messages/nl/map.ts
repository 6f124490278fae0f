/** Maps and the dot plot. */
export const map = () => ({
  skip: 'Sla de kaart over',
  key: 'De vakken van de kaart, voluit',
  areaWithFigure: (area: string, figure: string) => `${area}: ${figure}`,
  below: (limit: string) => `minder dan ${limit}`,
  between: (from: string, to: string) => `${from} tot ${to}`,
  from: (limit: string) => `${limit} of meer`,
  everything: 'alle gebieden met een cijfer',
  members: (count: number) => (count === 1 ? '(1 gebied)' : `(${count} gebieden)`),
  noFigure: (reason: string) => `Gestreept: ${reason}`,
  absent: 'voor een gebied met deze grens is er geen cijfer',
  white: (reason: string) => `Wit: ${reason}`,
  rule: 'Donkerder is een hoger getal, niet beter of slechter. De stappen zijn rond en even groot. De laagste en de hoogste stap zijn open. Een stap met maar één gebied voegen we bij de stap ernaast.',
  tileNote: 'Elk vak is één gebied. De vakken liggen ongeveer goed, maar vorm en grootte kloppen niet met de echte kaart.',
  borders: (source: string) => `Grenzen: ${source}.`,
  otherDivision: (borders: string, figures: string, left: number) =>
    `De grenzen op de kaart zijn van ${borders}, de cijfers van de indeling van ${figures}. ${left === 0 ? 'Alle gebieden staan op de kaart.' : left === 1 ? 'Eén gebied staat niet op de kaart, omdat de grens anders is.' : `${left} gebieden staan niet op de kaart, omdat hun grens anders is.`} In de tabel staan ze allemaal.`,
});

export const dotPlot = () => ({
  dot: 'het cijfer van een gebied',
  margins: 'de marge: het echte getal ligt bijna zeker op deze lijn',
  comparator: (name: string, value: string) => `${name}: ${value}`,
});
