import { EXIT, Fault } from '#base/fault';
import { ask as askQuestion, askKinds, askSchema } from '#app/ask/ask';
import { issueText } from '#i18n/issue-text';
import type { Command } from '../command.ts';
import { textOption } from '../option-values.ts';

export const ask: Command = {
  name: 'ask',
  arguments: '',
  options: { schema: { value: 'KIND' }, explain: { value: null }, kinds: { value: null } },
  example: 'echo \'{"ask":"proportion","items":[{"k":3,"n":18}]}\' | peil ask',
  async run(input) {
    const { effects, language, options } = input;
    const kind = textOption(input, 'schema');
    const write = (content: object): void => void effects.stdout.write(`${JSON.stringify(content, null, 2)}\n`);
    if (options.kinds) {
      write({ kinds: askKinds() });
      return EXIT.good;
    }
    if (kind !== undefined) {
      write(askSchema(kind));
      return EXIT.good;
    }
    try {
      const { answer, steps } = await askQuestion(await effects.readInput(), language);
      write(options.explain ? { ...answer, steps } : answer);
      return EXIT.good;
    } catch (error) {
      // The faults go out as JSON too: who asks by program reads them there, a person on the error channel.
      if (error instanceof Fault)
        write({ status: 'invalid', faults: error.issues.map((issue) => ({ ...issue, text: issueText(issue, language) })) });
      throw error;
    }
  },
};
