import { EXIT } from '#base/fault';
import { serveSite } from '#app/web/serve-site';
import type { Command } from '../command.ts';

export const serve: Command = {
  name: 'serve',
  arguments: '',
  options: { port: { value: 'PORT' }, quiet: { value: null } },
  example: 'peil serve --port 8080',
  async run({ options, effects, words, print, settings }) {
    const asked = settings();
    const site = await serveSite(asked, {
      clock: effects.clock,
      log: options.quiet ? null : (text) => void effects.stderr.write(text),
      progress: ({ file, number, of }) => print.progress(words.progress.loadingWorld(file, number, of)),
    });
    if (options.json) print.json({ origin: site.origin, world: asked.world, firstLink: site.firstLink });
    else {
      print.line(words.serve.running(site.origin));
      if (site.firstLink !== null) print.line(words.serve.firstLink(site.firstLink));
      if (effects.stdout.isTTY) print.line(words.serve.stop);
    }
    if (site.withoutRegister) print.issues(site.withoutRegister.issues);
    try {
      await Promise.race([effects.stopped, site.failed]);
    } finally {
      print.progress(words.serve.stopping);
      await site.stop();
    }
    return EXIT.good;
  },
};
