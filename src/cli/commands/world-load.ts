import { EXIT } from '#base/fault';
import { loadWorldFigures } from '#app/world/load-figures';
import { loadWorldProgrammes } from '#app/world/load-programmes';
import { formats } from '#i18n/format';
import type { Command } from '../command.ts';
import { issuesOf } from '../report-issues.ts';

export const worldLoad: Command = {
  name: 'world load',
  arguments: 'NAME',
  options: {},
  example: 'peil world load demo',
  async run({ positionals, options, effects, language, words, print, openApp }) {
    effects.stepAside();
    const app = await openApp({ world: positionals[0]! });
    const reports = await loadWorldFigures(app, {
      progress: ({ file, number, of }) => print.progress(words.progress.loadingWorld(file, number, of)),
    });
    const programmes = await loadWorldProgrammes(app);
    const loaded = reports.filter((report) => report.outcome === 'loaded').length;
    if (options.json) {
      print.json({
        world: app.settings.world,
        loaded,
        alreadyLoaded: reports.length - loaded,
        releases: reports.map((report) => report.release),
        programmes,
      });
      return EXIT.good;
    }
    print.issues(issuesOf(reports));
    const { number } = formats(language);
    print.line(words.lists.worldLoaded(app.settings.world, number(loaded), number(reports.length - loaded)));
    print.line(words.lists.programmesLoaded(number(programmes.written), number(programmes.there)));
    for (const { kind, id, title, fields, changedHere } of programmes.differing) {
      print.line(words.lists.programmesDiffer(`${kind} ${title === '' ? id : `"${title}"`}`, fields.join(', '), changedHere));
    }
    return EXIT.good;
  },
};
