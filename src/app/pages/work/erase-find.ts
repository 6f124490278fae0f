import { mayErase } from '#access/may-erase';
import { fault } from '#base/fault';
import type { Issue } from '#base/issue';
import type { KindName } from '#domain/register/kinds';
import { isTooShort, searchedText } from '#domain/register/searched';
import { labelOfWords } from '#i18n/register/label-of-words';
import { formToken, TOKEN_FIELD, tokenHolds } from './form-token.ts';
import { labelsOf } from './labels-of.ts';
import type { Workspace } from './workspace.ts';

/** Where words stand or stood: in a programme, or in what all programmes share. */
export interface EraseFound {
  text: string;
  issues: Issue[];
  /** Whether there may be more things than are told. */
  isCut: boolean;
  things: { kind: KindName; id: string; label: string; fields: string[]; texts: number }[];
}

/** More is not told: who looks for a longer piece of it finds sooner. */
const MOST = 100;

/** Whether somebody may look through all texts of a programme, or of what all programmes share, to erase some. */
export function mayEraseIn({ viewer, programme }: Pick<Workspace, 'viewer' | 'programme'>): boolean {
  return mayErase(viewer, 'programme', programme?.id ?? null);
}

export function eraseFindToken(workspace: Workspace): string {
  return formToken(workspace, scopeOf(workspace));
}

/**
 * Looks for words in all that stands there and stood there. They come in a form and not in an address, so that no log
 * and no history of a browser keeps them.
 *
 * @throws Fault `not-allowed`
 */
export async function findToErase(workspace: Workspace, form: FormData): Promise<EraseFound> {
  if (!mayEraseIn(workspace)) throw fault('not-allowed');
  const text = searchedText(String(form.get('zoek') ?? ''));
  const wrong = (code: string): EraseFound => ({ text, issues: [{ code, level: 'error', at: 'zoek' }], isCut: false, things: [] });
  if (!tokenHolds(workspace, scopeOf(workspace), form.get(TOKEN_FIELD))) return wrong('form-stale');
  if (isTooShort(text)) return wrong('erase-too-short');
  const found = await workspace.register.textsWith(workspace.viewer, workspace.programme?.id ?? null, text, MOST);
  const labels = await labelsOf(workspace, found);
  return {
    text,
    issues: [],
    isCut: found.length === MOST,
    things: found.map(({ kind, thing, fields, texts }) => ({
      ...{ kind, id: thing, texts, label: labels.get(thing) ?? '' },
      fields: fields.map((field) => labelOfWords(workspace.language, kind, field)),
    })),
  };
}

function scopeOf({ place }: Workspace): string {
  return `erase-find ${place}`;
}
