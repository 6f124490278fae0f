import type { Neutral } from './ask-kind.ts';

/** The status of a question of many items: ok as soon as one item is. */
export function overall(items: readonly { status?: unknown }[]): 'ok' | 'refused' {
  return items.some(({ status }) => status === 'ok') ? 'ok' : 'refused';
}

/** The refused items for the steps in words: by their id, or by their place in the question when they have none. */
export function refusedItems(items: readonly Neutral[]): { id: string; reasons: string[] }[] {
  return items.flatMap(({ id, status, reasons }, index) =>
    status === 'refused' ? [{ id: String(id ?? index + 1), reasons: (reasons ?? []) as string[] }] : [],
  );
}
