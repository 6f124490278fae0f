import { resolve } from 'node:path';
import { EXIT } from '#base/fault';
import { today } from '#base/today';
import { makeBackup } from '#app/backup/make-backup';
import { releasesIn, rowCount, rowsOf } from '#app/backup/manifest';
import { formats } from '#i18n/format';
import type { Command } from '../command.ts';

export const backup: Command = {
  name: 'backup',
  arguments: '',
  options: { out: { value: 'FILE' } },
  example: 'peil backup --out peil-groningen.tar',
  async run({ options, effects, language, words, print, settings: read }) {
    effects.stepAside();
    const settings = read();
    const named = typeof options.out === 'string' ? options.out : `peil-${settings.world}-${today(effects.clock)}.tar`;
    const file = resolve(effects.folder, named);
    print.progress(words.progress.backingUp);
    const { manifest, bytes, warnings } = await makeBackup(settings, effects.clock, file);
    const releases = releasesIn(manifest);
    if (options.json)
      print.json({ file, bytes, world: manifest.world, madeAt: manifest.madeAt, releases, tables: rowsOf(manifest), warnings });
    else {
      print.issues(warnings);
      const { number } = formats(language);
      print.line(words.backup.made(file, number(bytes / 1e6, 1), number(releases), number(rowCount(manifest))));
      print.line(words.backup.keepSafe);
    }
    return EXIT.good;
  },
};
