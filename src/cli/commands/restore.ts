import { resolve } from 'node:path';
import { EXIT } from '#base/fault';
import { releasesIn, rowCount, rowsOf } from '#app/backup/manifest';
import { restoreBackup } from '#app/backup/restore-backup';
import { formats } from '#i18n/format';
import type { Command } from '../command.ts';

export const restore: Command = {
  name: 'restore',
  arguments: 'FILE',
  options: {},
  example: 'peil restore peil-groningen.tar',
  async run({ positionals, options, effects, language, words, print, settings: read }) {
    const settings = read();
    print.progress(words.progress.restoring);
    const { manifest, warnings } = await restoreBackup(settings, effects.clock, resolve(effects.folder, positionals[0]!));
    const releases = releasesIn(manifest);
    if (options.json) print.json({ world: manifest.world, madeAt: manifest.madeAt, releases, tables: rowsOf(manifest), warnings });
    else {
      const { number, moment } = formats(language);
      print.issues(warnings);
      print.line(words.backup.restored(manifest.world, moment(manifest.madeAt), number(releases), number(rowCount(manifest))));
    }
    return EXIT.good;
  },
};
