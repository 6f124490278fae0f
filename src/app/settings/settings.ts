import type { SignInSettings } from './sign-in-settings.ts';

export type { OrganisationSignIn, SignInSettings } from './sign-in-settings.ts';

/**
 * What the environment and the flags say, checked at start by `readSettings`. Plain data: `peil serve` sends them to the
 * processes that make pages.
 */
export interface Settings {
  /** The project's own folder: catalogue and worlds are found here. */
  root: string;
  /** `PEIL_DATA`, default `<root>/var`; each world has a sub-folder of its own. */
  dataFolder: string;
  /** The sub-folder of this world: releases, store, shapes. */
  worldFolder: string;
  /** `PEIL_WORLD`, default `groningen`. */
  world: string;
  /** `HOST`, default 127.0.0.1: only this machine can reach the site. */
  host: string;
  /** `PORT`, default 3000; 0 lets the system choose. */
  port: number;
  /** `PUBLIC_ORIGIN`: the address that visitors see, without a slash at its end. */
  publicOrigin: string;
  /** `DATABASE_URL`: the PostgreSQL server that keeps the register; null for one of our own in the world's folder. Holds a password. */
  databaseUrl: string | null;
  /** `PEIL_WEB_PROCESSES`: how many processes make pages; 1 is none beside the command itself. */
  webProcesses: number;
  /** `PEIL_LARGEST_FILE_MB`: how many bytes a file may have that somebody attaches. */
  largestFile: number;
  /** How people sign in, and how mail goes out. */
  signIn: SignInSettings;
}
