import type { OwnFigureSort } from './intervention.ts';

/**
 * What an intervention could count of itself: how many people it reaches, know of it and value it; and of what is
 * to be mended how many are found, in hand and solved. Suggestions: all that they fill in can be changed.
 */
export const FIGURE_IDEAS = {
  people: ['reach', 'awareness', 'appreciation'],
  units: ['found', 'in-hand', 'solved'],
} as const;
export type FigureIdeaGroup = keyof typeof FIGURE_IDEAS;
export type FigureIdea = (typeof FIGURE_IDEAS)[FigureIdeaGroup][number];

/** What an idea fills in beside name and unit. What is in hand is counted at a moment, so its periods never add up. */
export const IDEA_FILLS: Readonly<Record<FigureIdea, { counts: OwnFigureSort; addsUp: boolean; better: 'more' | null }>> = {
  reach: { counts: 'people', addsUp: false, better: 'more' },
  awareness: { counts: 'share', addsUp: false, better: 'more' },
  appreciation: { counts: 'mean', addsUp: false, better: 'more' },
  found: { counts: 'things', addsUp: true, better: null },
  'in-hand': { counts: 'things', addsUp: false, better: null },
  solved: { counts: 'things', addsUp: true, better: 'more' },
};
