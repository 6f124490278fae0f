import { EXIT } from '#base/fault';
import { proposeMapping } from '#app/import/propose-mapping';
import type { Command } from '../command.ts';
import { textOption } from '../option-values.ts';

export const mappingPropose: Command = {
  name: 'mapping propose',
  arguments: 'FILE',
  options: { out: { value: 'FILE' } },
  example: 'peil mapping propose monitor.csv --out monitor.yaml',
  async run(input) {
    const { positionals, options, effects, language, words, print } = input;
    const proposal = await proposeMapping({
      file: positionals[0]!,
      folder: effects.folder,
      out: textOption(input, 'out'),
      language,
    });
    print.issues(proposal.issues);
    if (options.json) print.json({ mapping: proposal.mapping, written: proposal.written, warnings: proposal.issues });
    else print.line(proposal.written === null ? proposal.text.trimEnd() : words.lists.mappingWritten(proposal.written));
    return EXIT.good;
  },
};
