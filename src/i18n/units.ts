import type { Unit } from '#domain/indicator/unit';
import type { Language } from '#i18n/language';

interface UnitWords {
  /** The unit's name as a column head or an axis shows it. */
  names: Record<Unit, string>;
  /** The number (already written) with its unit behind or before it. */
  written: Record<Unit, (number: string, value: number) => string>;
  /** Factor for units that are better read in another size: thousands of euros as euros. */
  scale: Partial<Record<Unit, number>>;
  on: string;
  quarter: (quarter: number, year: number) => string;
  inQuarter: (quarter: number, year: number) => string;
  /** Shares that round to none or to all, and are not: out of a hundred, in a sentence. */
  lessThanOne: string;
  moreThanNinetyNine: string;
  years: (count: number) => string;
}

const NBSP = '\u00a0';
const bare = (number: string): string => number;
const behind = (unit: string) => (number: string) => `${number}${NBSP}${unit}`;
const long = (unit: string) => (number: string) => `${number} ${unit}`;
const euro = (number: string): string => `€${NBSP}${number}`;

const nl: UnitWords = {
  names: {
    count: 'aantal',
    percent: '%',
    per_1000: 'per 1.000 inwoners',
    per_10000: 'per 10.000 inwoners',
    per_100000: 'per 100.000 inwoners',
    persons_per_household: 'personen per huishouden',
    cars_per_household: 'auto’s per huishouden',
    per_km2: 'per km²',
    persons_per_km2: 'inwoners per km²',
    hectare: 'hectare',
    km: 'km',
    euro: 'euro',
    thousand_euro: 'euro',
    m3: 'm³ gas',
    kwh: 'kWh',
    kw: 'kW',
    score: 'score',
    grade: 'rapportcijfer',
    index: 'Nederland = 100',
    class: 'klasse',
    hours_per_week: 'uur per week',
    minutes: 'minuten',
    years: 'jaar',
  },
  written: {
    count: bare,
    percent: (number) => `${number}%`,
    per_1000: long('per 1.000 inwoners'),
    per_10000: long('per 10.000 inwoners'),
    per_100000: long('per 100.000 inwoners'),
    persons_per_household: long('personen'),
    cars_per_household: bare,
    per_km2: behind('per km²'),
    persons_per_km2: long('inwoners per km²'),
    hectare: behind('hectare'),
    km: behind('km'),
    euro,
    thousand_euro: euro,
    m3: behind('m³'),
    kwh: behind('kWh'),
    kw: behind('kW'),
    score: bare,
    grade: bare,
    index: bare,
    class: (number) => `klasse ${number}`,
    hours_per_week: long('uur per week'),
    minutes: (number, value) => `${number}${NBSP}${value === 1 ? 'minuut' : 'minuten'}`,
    years: behind('jaar'),
  },
  scale: { thousand_euro: 1000 },
  on: 'op',
  quarter: (quarter, year) => `${quarter}e kwartaal ${year}`,
  inQuarter: (quarter, year) => `in het ${quarter}e kwartaal van ${year}`,
  lessThanOne: 'minder dan 1',
  moreThanNinetyNine: 'meer dan 99',
  years: (count) => `${count} jaar`,
};

const en: UnitWords = {
  names: {
    ...nl.names,
    count: 'number',
    per_1000: 'per 1,000 residents',
    per_10000: 'per 10,000 residents',
    per_100000: 'per 100,000 residents',
    persons_per_household: 'people per household',
    cars_per_household: 'cars per household',
    per_km2: 'per km²',
    persons_per_km2: 'residents per km²',
    hectare: 'hectares',
    euro: 'euros',
    thousand_euro: 'euros',
    m3: 'm³ of gas',
    grade: 'grade',
    index: 'Netherlands = 100',
    class: 'class',
    hours_per_week: 'hours a week',
    minutes: 'minutes',
    years: 'years',
  },
  written: {
    ...nl.written,
    per_1000: long('per 1,000 residents'),
    per_10000: long('per 10,000 residents'),
    per_100000: long('per 100,000 residents'),
    persons_per_household: long('people'),
    persons_per_km2: long('residents per km²'),
    hectare: behind('hectares'),
    euro: (number) => `€${number}`,
    thousand_euro: (number) => `€${number}`,
    class: (number) => `class ${number}`,
    hours_per_week: long('hours a week'),
    minutes: (number, value) => `${number}${NBSP}${value === 1 ? 'minute' : 'minutes'}`,
    years: (number, value) => `${number}${NBSP}${value === 1 ? 'year' : 'years'}`,
  },
  scale: nl.scale,
  on: 'on',
  quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
  inQuarter: (quarter, year) => `in quarter ${quarter} of ${year}`,
  lessThanOne: 'less than 1',
  moreThanNinetyNine: 'more than 99',
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
};

export const UNIT_WORDS: Record<Language, UnitWords> = { nl, en };
