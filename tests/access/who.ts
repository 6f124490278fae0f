import type { Role } from '#domain/account/viewer';

/** Everybody who comes to the site, by what they may do in Waterwolde-Noord. */
export type Who = 'nobody' | Role | 'administrator';

/** Whom to click on the page where one signs in: see worlds/demo/users.yaml. */
export const PEOPLE: Readonly<Record<Exclude<Who, 'nobody'>, string>> = {
  'residents-representative': 'Bea Bewoner',
  'partner-member': 'Pim Partner',
  'theme-lead': 'Tineke Trekker',
  'programme-manager': 'Petra Programma',
  'board-member': 'Bert Bestuurder',
  researcher: 'Onno Onderzoeker',
  controller: 'Carla Controller',
  'external-reader': 'Ries Rijk',
  administrator: 'Anna Beheerder',
};

export const SIGNED_IN = Object.keys(PEOPLE) as Exclude<Who, 'nobody'>[];
export const EVERYBODY: readonly Who[] = ['nobody', ...SIGNED_IN];
