import { EXIT } from '#base/fault';
import { proposeMapping } from '#app/propose-mapping';
import type { Command } from '../command.ts';
import { textOption } from '../option-values.ts';

export const mappingPropose: Command = {
  name: 'mapping propose',
  arguments: 'FILE',
  options: { out: { value: 'FILE' } },
  example: 'peil mapping propose monitor.csv --out monitor.yaml',
  async run(input) {
    const { positionals, options, effects, print, openApp } = input;
    const proposal = await proposeMapping(await openApp(), {
      file: positionals[0]!,
      folder: effects.folder,
      out: textOption(input, 'out'),
    });
    print.issues(proposal.issues);
    if (options.json) print.json({ mapping: proposal.mapping, written: proposal.written, warnings: proposal.issues });
    else print.line(proposal.written ?? proposal.text.trimEnd());
    return EXIT.good;
  },
};
