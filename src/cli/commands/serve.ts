import { EXIT } from '#base/fault';
import { serve as startSite } from '#app/serve';
import type { Command } from '../command.ts';

export const serve: Command = {
  name: 'serve',
  arguments: '',
  options: { port: { value: 'PORT' }, quiet: { value: null } },
  example: 'peil serve --port 8080',
  async run({ options, effects, words, print, openApp }) {
    const app = await openApp();
    const site = await startSite(app, { log: (text) => options.quiet || effects.stderr.write(text) });
    if (options.json) print.json({ origin: site.origin, world: app.settings.world });
    else {
      print.line(words.serve.running(site.origin));
      if (effects.stdout.isTTY) print.line(words.serve.stop);
    }
    await effects.stopped;
    print.progress(words.serve.stopping);
    await site.stop();
    return EXIT.good;
  },
};
