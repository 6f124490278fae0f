/** Charts and the tables beside them. */
export const chart = () => ({
  pairTitle: (title: string, period: string) => `${title}, ${period}`,
  courseOf: (name: string, points: string) => `${name}: ${points}.`,
  point: (period: string, value: string) => `${period} ${value}`,
  table: 'Bekijk de cijfers in een tabel',
  tableCaption: (title: string) => `${title}: alle jaren`,
  period: 'Periode',
  noValue: '–',
  definitionBreak: (mark: string, period: string, reason: string) => `${mark}: vanaf ${period} wordt anders geteld. ${reason}`,
  divisionBreak: (mark: string, period: string, reason: string) => `${mark}: vanaf ${period} gelden andere grenzen. ${reason}`,
  /** Where nothing was measured for some years: in which of those it changed, the figures do not tell. */
  definitionBreakAfter: (mark: string, before: string, reason: string) => `${mark}: na ${before} is anders geteld. ${reason}`,
  divisionBreakAfter: (mark: string, before: string, reason: string) => `${mark}: na ${before} veranderden de grenzen. ${reason}`,
  band: 'De lichte band is de marge: het echte getal ligt daar bijna zeker in.',
  open: 'Een open rondje is een voorlopig cijfer.',
  notFromZero: 'De schaal begint niet bij nul.',
});
