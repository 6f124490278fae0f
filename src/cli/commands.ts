import type { ListedCommand } from './command.ts';

/**
 * Every command, in the order in which the help shows them. Each is loaded when it is typed: who asks for a figure
 * does not wait for what serves, keeps copies and signs people in.
 */
export const COMMANDS: readonly ListedCommand[] = [
  { name: 'serve', load: async () => (await import('./commands/serve.ts')).serve },
  { name: 'import', load: async () => (await import('./commands/import-files.ts')).importFiles },
  { name: 'import cbs', load: async () => (await import('./commands/import-cbs.ts')).importCbs },
  { name: 'mapping propose', load: async () => (await import('./commands/mapping-propose.ts')).mappingPropose },
  { name: 'areas', load: async () => (await import('./commands/areas.ts')).areas },
  { name: 'indicators', load: async () => (await import('./commands/indicators.ts')).indicators },
  { name: 'profile', load: async () => (await import('./commands/profile.ts')).profile },
  { name: 'series', load: async () => (await import('./commands/series.ts')).series },
  { name: 'gap', load: async () => (await import('./commands/gap.ts')).gap },
  { name: 'worse', load: async () => (await import('./commands/worse.ts')).worse },
  { name: 'floor', load: async () => (await import('./commands/floor.ts')).floor },
  { name: 'project', load: async () => (await import('./commands/project.ts')).project },
  { name: 'contribution', load: async () => (await import('./commands/contribution.ts')).contribution },
  { name: 'ask', load: async () => (await import('./commands/ask.ts')).ask },
  { name: 'survey', load: async () => (await import('./commands/survey.ts')).survey },
  { name: 'freshness', load: async () => (await import('./commands/freshness.ts')).freshness },
  { name: 'sources', load: async () => (await import('./commands/sources.ts')).sources },
  { name: 'world load', load: async () => (await import('./commands/world-load.ts')).worldLoad },
  { name: 'user add', load: async () => (await import('./commands/user-add.ts')).userAdd },
  { name: 'user list', load: async () => (await import('./commands/user-list.ts')).userList },
  { name: 'user end', load: async () => (await import('./commands/user-end.ts')).userEnd },
  { name: 'user erase', load: async () => (await import('./commands/user-erase.ts')).userErase },
  { name: 'doctor', load: async () => (await import('./commands/doctor.ts')).doctor },
  { name: 'backup', load: async () => (await import('./commands/backup.ts')).backup },
  { name: 'restore', load: async () => (await import('./commands/restore.ts')).restore },
  { name: 'disclose', load: async () => (await import('./commands/disclose.ts')).disclose },
  { name: 'rebuild', load: async () => (await import('./commands/rebuild.ts')).rebuild },
];
