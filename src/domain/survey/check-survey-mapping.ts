import type { z } from 'zod';

interface Written {
  margins: readonly {
    id: string;
    categories: readonly { id: string; values?: readonly string[] | undefined; people?: number | undefined; register?: unknown }[];
    source?: unknown;
  }[];
  questions: readonly { id: string; kind: string; yes?: readonly string[] | undefined }[];
}

/** What the parts of a mapping must be to one another: names once, a number for every group, an answer that counts. */
export function checkSurveyMapping({ margins, questions }: Written, context: z.core.$RefinementCtx): void {
  const tell = (path: (string | number)[], message: string): void => context.addIssue({ code: 'custom', path, message });
  const once = (list: readonly { id: string }[], path: (string | number)[]): void =>
    list.forEach(({ id }, at) => {
      if (list.findIndex((other) => other.id === id) < at) tell([...path, at, 'id'], `an id of its own, not "${id}" again`);
    });
  once(margins, ['margins']);
  once(questions, ['questions']);
  margins.forEach(({ categories, source }, at) => {
    once(categories, ['margins', at, 'categories']);
    const words = categories.flatMap(({ id, values }, category) => (values ?? [id]).map((word) => ({ word, category })));
    words.forEach(({ word, category }, place) => {
      if (words.findIndex((other) => other.word === word) < place) {
        tell(['margins', at, 'categories', category, 'values'], `words of one group only, not "${word}" again`);
      }
    });
    categories.forEach(({ people, register }, category) => {
      if ((people === undefined) === (register === undefined))
        tell(['margins', at, 'categories', category], 'people or register, one of them');
    });
    if (source === undefined && categories.some(({ people }) => people !== undefined))
      tell(['margins', at, 'source'], 'where the numbers of people come from');
  });
  questions.forEach(({ kind, yes }, at) => {
    if (kind === 'share' && yes === undefined) tell(['questions', at, 'yes'], 'the answers that count');
    if (kind === 'mean' && yes !== undefined) tell(['questions', at, 'yes'], 'nothing: a mean counts numbers');
  });
}
