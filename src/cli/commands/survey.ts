import { EXIT, fault } from '#base/fault';
import { askSurvey } from '#app/questions/survey';
import { messages } from '#i18n/messages';
import type { Command } from '../command.ts';
import { requiredOption } from '../option-values.ts';
import { printSurvey } from '../survey-text.ts';

export const survey: Command = {
  name: 'survey',
  arguments: 'FILE',
  options: { mapping: { value: 'FILE' }, check: { value: null } },
  example: 'peil survey worlds/demo/surveys/buurtpanel-2024.csv --mapping worlds/demo/surveys/buurtpanel-2024.yaml --check --world demo',
  async run(input) {
    const { positionals, options, effects, language, print, openApp } = input;
    const mapping = requiredOption(input, 'mapping');
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw fault('survey-one-file', { files: positionals.length }, { exitCode: EXIT.wrongUsage });
    effects.stepAside();
    const { report, issues, stored } = await askSurvey(await openApp(), {
      file,
      mapping,
      folder: effects.folder,
      check: options.check === true,
    });
    print.issues(issues);
    if (options.json) print.json({ ...report, release: stored?.release ?? null });
    else printSurvey(input, report);
    if (!options.json && stored) print.line(messages(language).survey.stored(stored.release));
    return EXIT.good;
  },
};
