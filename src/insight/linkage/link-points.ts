import type { LinkDegree, LinkGround } from '#domain/linkage/suggestion';

/**
 * What each way to meet weighs (docs/manual/koppelkansen.md tells why). The same place, the same people and the same goal
 * weigh most: where those meet, residents meet both. Partners who know each other and texts that are alike only make
 * it likelier that something is to be gained; being busy at the same time makes it possible.
 */
export const LINK_POINTS: Readonly<Record<LinkGround, Readonly<Partial<Record<LinkDegree, number>>>>> = {
  place: { same: 3, part: 2, near: 1 },
  people: { much: 4, some: 2 },
  goals: { same: 3, near: 1 },
  partners: { same: 2 },
  words: { much: 2, some: 1 },
  time: { same: 1 },
};

/** From which likeness (0 to 1, by the database's own search) texts are alike. */
export const ALIKE = {
  people: { some: 0.12, much: 0.4 },
  words: { some: 0.12, much: 0.25 },
} as const;

/** A partner who takes part in more than this share of the interventions joins no two of them. */
export const EVERYWHERE = 0.4;

/** On how many grounds two interventions meet at least; one of them is the place or the people. */
export const LEAST_GROUNDS = 3;
