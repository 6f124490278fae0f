import type { RowDoes } from '#domain/work/sheet-page';

/** What somebody chose for a row. */
export interface RowChoice {
  does: RowDoes;
  /** The version that they saw before them when they chose to bring it up to date; null where they saw none. */
  version: number | null;
}

/** As addresses and forms have it. */
const WORDS: Readonly<Record<RowDoes, string>> = { update: 'bij', skip: 'over', make: 'nieuw' };
const NAME = /^regel\.(\d{1,6})$/;

/** `bij.3`, `over`, `nieuw`. */
export function writeChoice({ does, version }: RowChoice): string {
  return version === null ? WORDS[does] : `${WORDS[does]}.${version}`;
}

/** What was chosen by line, as the boxes `regel.12` say; what says something else is passed over. */
export function readChoices(params: Iterable<readonly [string, string]>): Map<number, RowChoice> {
  const choices = new Map<number, RowChoice>();
  for (const [name, value] of params) {
    const line = NAME.exec(name)?.[1];
    const [word = '', version] = value.split('.');
    const does = (Object.keys(WORDS) as RowDoes[]).find((one) => WORDS[one] === word);
    if (line !== undefined && does) choices.set(Number(line), { does, version: /^\d+$/.test(version ?? '') ? Number(version) : null });
  }
  return choices;
}

/**
 * Whether what would happen with a row is what somebody saw and sent: a row that became known, or no longer is, since the
 * preview was drawn, is shown again first, and nothing is brought up to date of which no version was seen.
 */
export function isAsShown(row: { line: number; choice: { chosen: RowDoes } | null }, sent: ReadonlyMap<number, RowChoice>): boolean {
  const asked = sent.get(row.line);
  if (asked?.does !== row.choice?.chosen) return false;
  return asked?.does !== 'update' || asked.version !== null;
}

/** What was chosen otherwise than is proposed, as an address has it: a file of many rows has an address that fits. */
export function choicesInAddress(
  planned: readonly { line: number; choice: { chosen: RowDoes; proposed: RowDoes } | null }[],
): [string, string][] {
  return planned.flatMap(({ line, choice }) =>
    choice === null || choice.chosen === choice.proposed ? [] : [[`regel.${line}`, writeChoice({ does: choice.chosen, version: null })]],
  );
}
