import { seenFields, programmeFor } from '#access/layers';
import type { Named } from '#domain/register/directory';
import { isCode } from '#domain/register/field';
import { isFew } from '#domain/register/few';
import { kindOf, type KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { isInOwnWords } from '#domain/register/own-words';
import { dayTyped, writeValues, type Typed } from '#domain/register/write-value';
import type { HistoryLine } from '#domain/work/history-line';
import { seenText } from '#i18n/register/field-text';
import { fieldLabel } from '#i18n/register/register-words';
import { thingLabel } from '#i18n/register/thing-label';
import { withdrawnBecause } from '#i18n/register/withdrawn-because';
import { isEmpty } from '#domain/register/states';
import { formToken } from './form-token.ts';
import { historyOf } from './history.ts';
import { mayEraseOf } from './may-erase-of.ts';
import { formOptions, openNames } from './names.ts';
import { keptFrom, type KeptBy } from './kept-from.ts';
import { rightsOn, undoable, type Rights } from './rights.ts';
import { formScope } from './save-thing.ts';
import { attachedTo, type AttachedList } from './attached.ts';
import { loadAttachments, type AttachmentSection } from './attachments.ts';
import { attachmentTold, type AttachmentTold } from './attachment-told.ts';
import type { Workspace } from './workspace.ts';

/** A thing with its form, what happened to it, and what hangs on it. */
export interface ThingPage {
  kind: KindName;
  id: string;
  label: string;
  version: number;
  asOf: string;
  /** As a box holds it. */
  asOfTyped: string;
  todayTyped: string;
  changedAt: string;
  withdrawn: { at: string; because: string } | null;
  typed: Record<string, Typed>;
  facts: { field: string; label: string; text: string; isEmpty: boolean; inOwnWords: boolean }[];
  options: Record<string, readonly Named[]>;
  rights: Rights;
  token: string;
  history: HistoryLine[];
  /** Whether its texts may be erased. */
  mayErase: boolean;
  attached: AttachedList[];
  /** What keeps it from being withdrawn; null when nothing does. */
  keptBy: KeptBy | null;
  /** The files that belong to it; null where none can. */
  files: AttachmentSection | null;
  /** Of an attachment: what file it is, and to what it belongs. */
  file: AttachmentTold | null;
}

export async function loadThing(workspace: Workspace, kind: KindName, thing: Seen): Promise<ThingPage> {
  const [names, rights, attached, files, file] = await Promise.all([
    openNames(workspace, [kind]),
    rightsOn(workspace, kind, thing),
    attachedTo(workspace, kind, thing),
    loadAttachments(workspace, kind, thing),
    kind === 'attachment' ? attachmentTold(workspace, thing) : null,
  ]);
  const { fields } = kindOf(kind);
  const values = thing.values as Record<string, unknown>;
  const { language } = workspace;
  const seen = seenFields(workspace.viewer, kind, programmeFor(kind, thing));
  return {
    kind,
    id: thing.id,
    label: thingLabel(kind, values, language, names.nameOf),
    version: thing.version,
    asOf: thing.asOf,
    asOfTyped: dayTyped(thing.asOf),
    todayTyped: dayTyped(workspace.today),
    changedAt: thing.changedAt,
    withdrawn: thing.withdrawnAt === null ? null : { at: thing.withdrawnAt, because: withdrawnBecause(thing.withdrawnBecause, language) },
    typed: writeValues(fields, values),
    facts: Object.keys(fields)
      .filter((field) => seen.has(field) && !isCode(fields[field]!))
      .map((field) => ({
        field,
        label: fieldLabel(language, kind, field),
        text: seenText(thing, field, language, names.nameOf),
        isEmpty: isEmpty(values[field]) && !isFew(thing, field),
        inOwnWords: isInOwnWords(kind, field),
      })),
    options: rights.fields.length > 0 ? formOptions(names, kind) : {},
    rights,
    token: formToken(workspace, formScope(workspace, kind, thing.id)),
    history: await historyOf(workspace, kind, thing.id, names, (entries) => undoable(workspace, kind, thing, entries)),
    mayErase: mayEraseOf(workspace, { kind, thing }),
    attached,
    keptBy: await keptFrom(workspace, kind, thing, rights),
    files,
    file,
  };
}
