import type { Command } from './command.ts';
import { areas } from './commands/areas.ts';
import { ask } from './commands/ask.ts';
import { backup } from './commands/backup.ts';
import { contribution } from './commands/contribution.ts';
import { disclose } from './commands/disclose.ts';
import { doctor } from './commands/doctor.ts';
import { floor } from './commands/floor.ts';
import { freshness } from './commands/freshness.ts';
import { gap } from './commands/gap.ts';
import { importCbs } from './commands/import-cbs.ts';
import { importFiles } from './commands/import-files.ts';
import { indicators } from './commands/indicators.ts';
import { mappingPropose } from './commands/mapping-propose.ts';
import { profile } from './commands/profile.ts';
import { project } from './commands/project.ts';
import { rebuild } from './commands/rebuild.ts';
import { restore } from './commands/restore.ts';
import { series } from './commands/series.ts';
import { serve } from './commands/serve.ts';
import { sources } from './commands/sources.ts';
import { survey } from './commands/survey.ts';
import { userAdd } from './commands/user-add.ts';
import { userEnd } from './commands/user-end.ts';
import { userList } from './commands/user-list.ts';
import { worldLoad } from './commands/world-load.ts';
import { worse } from './commands/worse.ts';

/** Every command, in the order in which the help shows them. */
export const COMMANDS: readonly Command[] = [
  serve,
  importFiles,
  importCbs,
  mappingPropose,
  areas,
  indicators,
  profile,
  series,
  gap,
  worse,
  floor,
  project,
  contribution,
  ask,
  survey,
  freshness,
  sources,
  worldLoad,
  userAdd,
  userList,
  userEnd,
  doctor,
  backup,
  restore,
  disclose,
  rebuild,
];
