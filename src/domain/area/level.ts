/**
 * Area levels. `neighbourhood` is buurt, `district` is wijk (CBS English). `place` is a place as
 * residents name it and `programme_area` the area of a programme: both are sets of official areas.
 */
export const AREA_LEVELS = [
  'country',
  'region',
  'province',
  'municipality',
  'district',
  'neighbourhood',
  'place',
  'programme_area',
  'other',
] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];
