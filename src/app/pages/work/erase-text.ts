import { Fault, fault } from '#base/fault';
import type { Issue } from '#base/issue';
import { ERASURE_REASONS, NO_FILE, type ErasureReason, type KeptText } from '#domain/register/erasure';
import { kindOf, type KindName, type Values } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { fileSize } from '#i18n/file-size';
import { messages } from '#i18n/messages';
import { optionLabel } from '#i18n/register/register-words';
import { labelOfWords } from '#i18n/register/label-of-words';
import { thingLabel } from '#i18n/register/thing-label';
import { keepErasedList } from '../../backup/erased-list.ts';
import { INSTEAD } from '../../backup/instead.ts';
import { logFailure } from '../../serving.ts';
import { formToken, TOKEN_FIELD, tokenHolds } from './form-token.ts';
import { mayEraseOf } from './may-erase-of.ts';
import { openNames } from './names.ts';
import { formScope } from './save-thing.ts';
import type { Workspace } from './workspace.ts';

/** The texts of a thing that can be erased, as a form asks which. */
export interface ErasePage {
  kind: KindName;
  id: string;
  label: string;
  version: number;
  token: string;
  fields: { field: string; label: string; texts: (Pick<KeptText, 'id' | 'versions' | 'since' | 'until'> & { text: string })[] }[];
  /** Whether it can hold words that somebody else erases. */
  hasOthers: boolean;
  /** What stands where a text is required, after it is erased. */
  instead: string;
}

/** What somebody chose, with what is wrong with it. */
export interface EraseBack {
  issues: Issue[];
  texts: string[];
  because: ErasureReason | null;
}

interface Chosen {
  kind: KindName;
  thing: Seen;
}

/** Null for who may not erase here. */
export async function loadErasing(workspace: Workspace, { kind, thing }: Chosen): Promise<ErasePage | null> {
  if (!mayEraseOf(workspace, { kind, thing })) return null;
  const { language } = workspace;
  const [names, { texts, hasOthers }] = await Promise.all([
    openNames(workspace, [kind]),
    workspace.register.texts(workspace.viewer, kind, thing.id),
  ]);
  const told = texts.filter(({ body }) => body !== INSTEAD && body !== NO_FILE);
  const fields = [...new Set(told.map(({ field }) => field))];
  return {
    kind,
    id: thing.id,
    label: thingLabel(kind, thing.values as Record<string, unknown>, language, names.nameOf),
    version: thing.version,
    token: formToken(workspace, scopeOf(workspace, { kind, thing })),
    fields: fields.map((field) => ({
      field,
      label: labelOfWords(language, kind, field),
      texts: told
        .filter((text) => text.field === field)
        .map(({ id, versions, since, until, body }) => ({
          ...{ id, versions, since, until },
          text: isFile(kind, field) ? fileText(workspace, thing as Seen<'attachment'>) : body,
        })),
    })),
    hasOthers,
    instead: INSTEAD,
  };
}

/**
 * Erases what a form chose, with the bytes of a file that nothing names any more.
 *
 * @returns null when it is done; else the form, with what is wrong: also where the words are gone and what comes after failed
 * @throws Fault `not-allowed`
 */
export async function eraseChosen(workspace: Workspace, { kind, thing }: Chosen, form: FormData): Promise<EraseBack | null> {
  const texts = form.getAll('tekst').map(String);
  const because = ERASURE_REASONS.find((one) => one === form.get('waarom')) ?? null;
  const issues: Issue[] = [];
  const wrong = (code: string, at?: string): void => void issues.push({ code, level: 'error', ...(at && { at }) });
  if (!mayEraseOf(workspace, { kind, thing })) throw fault('not-allowed');
  if (!tokenHolds(workspace, scopeOf(workspace, { kind, thing }), form.get(TOKEN_FIELD))) wrong('form-stale');
  if (texts.length === 0) wrong('erase-nothing', 'tekst');
  if (because === null) wrong('erase-no-reason', 'waarom');
  if (issues.length > 0 || because === null) return { issues, texts, because };
  const { files, namedFiles, erased: allErased } = await workspace.app.workshop();
  let gone: string[];
  try {
    const version = Number(form.get('versie'));
    const erased = await workspace.register.erase(workspace.viewer, { kind, thing: thing.id, version, texts, because, instead: INSTEAD });
    gone = erased.files;
  } catch (error) {
    if (!(error instanceof Fault) || error.issues.some(({ code }) => code === 'not-allowed')) throw error;
    return { issues: [...error.issues], texts, because };
  }
  // From here on the words are gone, whatever else goes wrong.
  try {
    await keepErasedList(workspace.app.settings, await allErased());
    for (const sha256 of gone) await files.discard(sha256, namedFiles);
    return null;
  } catch (error) {
    logFailure(error);
    return { issues: [{ code: 'erase-done-but', level: 'warning' }], texts: [], because: null };
  }
}

function scopeOf(workspace: Workspace, { kind, thing }: Chosen): string {
  return `erase ${formScope(workspace, kind, thing.id)}`;
}

function isFile(kind: KindName, field: string): boolean {
  const spec = kindOf(kind).fields[field];
  return spec?.type === 'text' && spec.isFile === true;
}

function fileText({ language }: Workspace, { values }: Seen<'attachment'>): string {
  const { format, bytes } = values as Values<'attachment'>;
  return messages(language).erase.file(optionLabel(language, 'attachment', 'format', format), fileSize(bytes, language));
}
