/** Units of indicators. A number never leaves without one. */
export const UNITS = [
  'count',
  'percent',
  'per_1000',
  'per_10000',
  'per_100000',
  'persons_per_household',
  'cars_per_household',
  'per_km2',
  'persons_per_km2',
  'hectare',
  'km',
  'euro',
  'thousand_euro',
  'm3',
  'kwh',
  'kw',
  'score',
  'grade',
  'index',
  'class',
  'hours_per_week',
  'minutes',
  'years',
] as const;
export type Unit = (typeof UNITS)[number];

/** How sources write each unit, folded to lower case without blanks; to catch a contradiction. */
const SPELLINGS: Partial<Record<Unit, string[]>> = {
  count: ['aantal', 'absoluut', 'number'],
  percent: ['%', 'procent', 'percentage(%)', 'percentage'],
  per_1000: ['per1000inwoners', 'per1000', 'per1.000inwoners', 'per1000inwoner'],
  persons_per_km2: ['aantalinwonersperkm2', 'aantalinwonersperkm²', 'perkm²', 'perkm2'],
  per_km2: ['perkm²', 'perkm2', 'aantaladressenperkm²'],
  hectare: ['ha', 'hectare'],
  km: ['km'],
  euro: ['euro', '€', 'eur'],
  thousand_euro: ['x1000euro', '1000euro', '×1000euro', 'x1000eur'],
  m3: ['m³', 'm3'],
  kwh: ['kwh'],
  kw: ['kw'],
  class: ['code', 'klasse'],
  score: ['score', 'schaalscore', 'getal'],
  index: ['index', 'indexcijfer'],
  minutes: ['min', 'minuten', 'minuut', 'minutes'],
};

/**
 * Whether what a source writes can be this unit. Unknown spellings are given the benefit of the
 * doubt (true): only a spelling that is known to mean something else contradicts.
 */
export function unitAgrees(written: string, unit: Unit): boolean {
  const folded = written.toLowerCase().replace(/\s+/g, '');
  if (folded === '') return true;
  const meanings = (Object.keys(SPELLINGS) as Unit[]).filter((key) => SPELLINGS[key]!.includes(folded));
  return meanings.length === 0 || meanings.includes(unit) || (meanings.includes('count') && unit.includes('_per_'));
}
