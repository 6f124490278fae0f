/** Roles that somebody has in a programme. Who has no account is a resident; an administrator is one for the instance. */
export const ROLES = [
  'residents-representative',
  'partner-member',
  'theme-lead',
  'programme-manager',
  'board-member',
  'researcher',
  'controller',
  'external-reader',
] as const;
export type Role = (typeof ROLES)[number];

/** How somebody takes part in a programme. */
export interface TakingPart {
  programme: string;
  role: Role;
  /** For whom: a partner's member writes what is the own organisation's. */
  organisation: string | null;
  /** A theme lead's theme. */
  theme: string | null;
}

/** Who looks, or who writes. */
export interface Viewer {
  /** Id of the account; null for a resident, who has none. */
  person: string | null;
  isAdministrator: boolean;
  takesPart: readonly TakingPart[];
}

/** Everybody who is not signed in. */
export const RESIDENT: Viewer = { person: null, isAdministrator: false, takesPart: [] };
