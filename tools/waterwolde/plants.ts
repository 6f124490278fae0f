/**
 * What is true of Waterwolde because it was made so. The generator adds exactly these; beside them an
 * area differs from its kind only by a lasting difference and chance, so that every other gap of a
 * measure without a cycle has slope nought.
 */
export interface GapPlant {
  id: string;
  type: 'gap';
  truth: 'closes' | 'widens' | 'stays' | 'crosses';
  column: string;
  area: string;
  /** Added in 2010 to the level of its kind (in place of a chance lasting difference). */
  offset: number;
  /** Added per year after 2010: the slope of the gap to the rest of the municipality. */
  slopePerYear: number;
}

export interface InterventionPlant {
  id: string;
  type: 'intervention';
  truth: 'effect' | 'no-effect' | 'too-small-to-see';
  column: string;
  areas: string[];
  from: number;
  /** Added to the figure from the start year on, every year. */
  size: number;
  /** Residents reached, where the work is small. */
  reached?: number;
  note: string;
}

/** A run of bad years that passes by itself (regression to the mean). */
export interface DipPlant {
  id: string;
  type: 'dip';
  column: string;
  area: string;
  added: Record<number, number>;
  note: string;
}

/** A lasting step that has a plain cause: a service that opens or closes. */
export interface StepPlant {
  id: string;
  type: 'step';
  column: string;
  area: string;
  from: number;
  size: number;
  note: string;
}

export type Plant = GapPlant | InterventionPlant | DipPlant | StepPlant;

const gap = (truth: GapPlant['truth'], column: string, area: string, offset: number, slopePerYear: number): GapPlant => ({
  id: `gap-${truth}-${column.replaceAll('_', '-')}-${area.toLowerCase()}`,
  type: 'gap',
  truth,
  column,
  area,
  offset,
  slopePerYear,
});

export const NOORDERDIEP = ['Meerkoetbuurt', 'Reigersveld', 'Futenhof', 'Snippenwaard'];

/**
 * Slopes that are planted in one figure of a municipality go up in some areas and down in others, weighed by their
 * people: else they move the municipality, and with it the gap of every area in which nothing was planted.
 */
export const PLANTS: readonly Plant[] = [
  gap('closes', 'inkomen_uit_werk', 'Futenhof', -3, 0.55),
  gap('closes', 'vsv', 'Wolfsklauw', 0.8, -0.21),
  gap('closes', 'laag_inkomen', 'Reigersveld', 1.5, -0.38),
  gap('closes', 'gas', 'Kastelenhout', 60, -24),
  gap('widens', 'inkomen_uit_werk', 'Populierenhoek', 3, -0.5),
  gap('widens', 'inkomen_uit_werk', 'Dopheide-Oost', 2, -0.5),
  gap('widens', 'onbewoond', 'Kornmarkt', -0.8, 0.3),
  gap('widens', 'bijstand_lang', 'Gagelbuurt', -1.2, 0.28),
  gap('crosses', 'inkomen_uit_werk', 'Elzenpoort', -8.5, 0.45),
  gap('stays', 'inkomen_uit_werk', 'Meerkoetbuurt', 0, 0),
  gap('stays', 'bijstand_lang', 'Snippenwaard', 0, 0),
  gap('stays', 'vsv', 'Dopheide-Oost', 0, 0),
  gap('stays', 'arbeidsongeschikt', 'Essenhage', 0, 0),
  {
    id: 'effect-bijstand',
    type: 'intervention',
    truth: 'effect',
    column: 'bijstand',
    areas: NOORDERDIEP,
    from: 2019,
    size: -2.4,
    note: 'Help with work from neighbours and firms; everybody on benefit was visited.',
  },
  {
    id: 'null-vernieling',
    type: 'intervention',
    truth: 'no-effect',
    column: 'vernieling',
    areas: ['Bremkwartier', 'Gagelbuurt'],
    from: 2018,
    size: 0,
    note: 'Better lighting. Nothing was added to or taken from the figure.',
  },
  {
    id: 'small-bijstand-lang',
    type: 'intervention',
    truth: 'too-small-to-see',
    column: 'bijstand_lang',
    areas: ['Bremkwartier'],
    from: 2020,
    size: -0.2,
    reached: 40,
    note: 'Buddies for 40 residents, of whom about one in nine then leaves benefit: 4 or 5 of 2,200 people of 15 to 64.',
  },
  {
    id: 'dip-woninginbraak',
    type: 'dip',
    column: 'woninginbraak',
    area: 'Gagelbuurt',
    added: { 2015: 4, 2016: 8, 2017: 6 },
    note: 'A gang that went by itself: whoever is chosen for the bad year 2016 sees an improvement that nobody made.',
  },
  {
    id: 'step-huisarts',
    type: 'step',
    column: 'huisarts_km',
    area: 'Kleiwolde',
    from: 2017,
    size: 3.2,
    note: 'The village practice closed.',
  },
  {
    id: 'step-supermarkt',
    type: 'step',
    column: 'supermarkt_km',
    area: 'Hoogwolde',
    from: 2021,
    size: -2.6,
    note: 'A shop opened in the village.',
  },
];

/** Demolition and new building that bring other people: an average that rises without anybody's gain. */
export const REPLACEMENT = { id: 'replacement-futenhof', area: 'Futenhof', from: 2014, associationSharePerYear: -2.2 } as const;

/** The wave and area in which mostly older people answered. */
export const SELECTIVE_RESPONSE = {
  id: 'selective-response',
  area: 'Waagkwartier',
  wave: 2022,
  /** Shares of respondents of 15-44, 45-64, 65 and older. */
  respondents: [0.34, 0.24, 0.42] as [number, number, number],
} as const;

export const SURVEY_WAVES = [2012, 2014, 2016, 2018, 2020, 2022, 2024] as const;
export const CANCELLED_WAVE = 2020;
