import { Fault } from '#base/fault';
import { brokenSums } from '#analysis/disclosure/check-table';
import { primaryCells } from '#analysis/disclosure/primary';
import { protectTable } from '#analysis/disclosure/protect';
import { roundedCount } from '#analysis/disclosure/rounding';
import { numberTable, type Table } from '#analysis/disclosure/table';
import { method } from '#domain/answer/method';
import { suppressQuestion } from '#domain/ask/suppress';
import { suppressSteps } from '#i18n/ask/suppress';
import { askKind, type Neutral } from '../ask-kind.ts';
import { neutralRemarks } from '../neutral-remarks.ts';

export const suppressKind = askKind({
  kind: 'suppress',
  also: ['suppression', 'protect'],
  synonyms: {
    relations: ['totals', 'sums'],
    protectionWidth: ['width', 'protection'],
    zerosSensitive: ['zeroSensitive', 'hideZeros'],
    alsoSensitive: ['sensitive'],
    released: ['alreadyPublished', 'ledger'],
    'cells[].value': ['count', 'n'],
    'relations[].parts': ['cells', 'components'],
  },
  schema: suppressQuestion,
  async answer(question): Promise<Neutral> {
    const { cells, relations, roundTo } = question;
    checkSums({ cells, relations });
    if (roundTo !== undefined) {
      const published = cells.map(({ id, value }) => [id, value === null ? null : roundedCount(value, roundTo)]);
      return {
        status: 'ok',
        method: { ...method('disclosure') },
        published: Object.fromEntries(published),
        rounded: roundTo,
        warnings: [],
      };
    }
    const answer = await protectTable({ cells, relations }, question);
    if (answer.status === 'refused') {
      // Nothing of a table that cannot be protected may be used: every number is hidden.
      return { status: 'refused', ...neutralRemarks(answer), method: { ...answer.method }, published: hiddenAll(cells) };
    }
    const { published, primary, complementary } = answer.detail;
    return {
      status: 'ok',
      ...neutralRemarks(answer),
      method: { ...answer.method },
      published: Object.fromEntries(published),
      hidden: { primary, complementary },
    };
  },
  explain(question, answer, language) {
    const hidden = answer.hidden as { primary: number; complementary: number } | undefined;
    return suppressSteps[language]({
      cells: question.cells.length,
      relations: question.relations.length,
      threshold: question.threshold,
      width: question.protectionWidth,
      primary: hidden?.primary ?? primaryCells(question.cells, question).size,
      complementary: hidden?.complementary ?? null,
      rounded: question.roundTo ?? null,
    });
  },
});

/** @throws Fault `ask-sum-broken` for each total that is not the sum of its parts */
export function checkSums(table: Table): void {
  const broken = brokenSums(numberTable(table));
  if (broken.length === 0) return;
  throw new Fault(
    broken.map(({ total, stated, summed }) => ({
      code: 'ask-sum-broken',
      level: 'error',
      at: 'relations',
      params: { total, stated, summed },
    })),
  );
}

function hiddenAll(cells: Table['cells']): Neutral {
  return Object.fromEntries(cells.map(({ id }) => [id, null]));
}
