/** What the environment and `peil.yml` say, checked at start (DESIGN 6). */
export interface Settings {
  /** The project's own folder: catalogue and worlds are found here. */
  root: string;
  /** `PEIL_DATA`, default `<root>/var`; each world has a sub-folder of its own. */
  dataFolder: string;
  /** The sub-folder of this world: releases, store, shapes. */
  worldFolder: string;
  /** `PEIL_WORLD`, default `groningen`. */
  world: string;
  port: number;
  publicOrigin: string;
}
