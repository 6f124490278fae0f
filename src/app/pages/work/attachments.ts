import { fault } from '#base/fault';
import { newId } from '#base/id';
import { isAttachable } from '#domain/attachment/attached-thing';
import { OPEN_TO, type AttachableKind, type OpenTo } from '#domain/attachment/attachment';
import { endingIn, type FileFormat } from '#domain/attachment/file-format';
import { findPersonalData } from '#domain/personal-data/find-personal-data';
import { isId } from '#domain/register/check-value';
import { NO_FILE } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { capital } from '#i18n/capital';
import type { Language } from '#i18n/language';
import { kindWords } from '#i18n/register/register-words';
import { takeIn } from '#app/files/take-in';
import { fieldOf } from '#app/pages/account/form-field';
import { requireToken } from './form-token.ts';
import { personNames } from './person-names.ts';
import { mayAddTo } from './rights.ts';
import { formScope } from './save-thing.ts';
import type { Workspace } from './workspace.ts';

/** The files of a thing, with what somebody may do there. */
export interface AttachmentSection {
  /** `isErased`: only that there was one is left. */
  files: { id: string; name: string; format: FileFormat; bytes: number; openTo: OpenTo; by: string; at: string; isErased: boolean }[];
  mayAdd: boolean;
  /** The id that a file gets that is added with this page: sent twice, it is added once. */
  freshId: string;
  megabytes: number;
}

/** What was typed beside a file; the file itself is chosen anew. */
export interface AttachmentTyped {
  name: string;
  openTo: OpenTo;
}

/** The field of the form in which the file comes. */
const FILE_FIELD = 'bestand';

/** Null where no file is attached: to this kind, or outside programmes. */
export async function loadAttachments(workspace: Workspace, kind: KindName, thing: Seen): Promise<AttachmentSection | null> {
  if (!isAttachable(kind) || workspace.programme === null) return null;
  const { app } = workspace;
  const [things, mayAdd] = await Promise.all([attachedHere(workspace, kind, thing), mayAddTo(workspace, thing)]);
  const nameOf = await personNames(
    workspace,
    things.map(({ createdBy }) => createdBy),
  );
  return {
    files: things.map(({ id, createdBy, createdAt, values }) => ({
      id,
      name: values.name!,
      format: values.format!,
      bytes: values.bytes!,
      openTo: values.openTo!,
      by: nameOf(createdBy),
      at: createdAt,
      isErased: values.sha256 === NO_FILE,
    })),
    mayAdd,
    freshId: newId(app.clock),
    megabytes: app.settings.largestFile / 1_000_000,
  };
}

/** What was typed beside the file, to be shown again. */
export function typedOf(form: FormData): AttachmentTyped {
  return { name: fieldOf(form, 'naam'), openTo: OPEN_TO.find((one) => one === fieldOf(form, 'voor-wie')) ?? 'steering' };
}

/**
 * Looks a file over, keeps it and attaches it to a thing.
 *
 * @throws Fault `form-stale`, `not-allowed`, `file-*` at the field of the file, or what the register refuses
 */
export async function attachFile(workspace: Workspace, { kind, thing }: { kind: KindName; thing: Seen }, form: FormData): Promise<void> {
  const { app, register, viewer, programme } = workspace;
  // Asked before anything of the file is looked at; the register asks it again.
  if (programme === null || !isAttachable(kind) || !(await mayAddTo(workspace, thing))) throw fault('not-allowed');
  requireToken(workspace, formScope(workspace, kind, thing.id), form);
  const sent = form.get(FILE_FIELD);
  if (!(sent instanceof File) || sent.name === '') throw fault('file-missing', {}, { at: FILE_FIELD });
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const { format, bytes: kept, sha256 } = takeIn(sent.name, bytes, { largest: app.settings.largestFile, at: FILE_FIELD });
  const id = fieldOf(form, 'id');
  const there = await attachedHere(workspace, kind, thing);
  if (there.some((one) => one.id === id)) return;
  const twice = there.find(({ values }) => values.sha256 === sha256);
  if (twice) throw fault('file-twice', { name: twice.values.name! }, { at: FILE_FIELD });
  // First the file, then who names it: an attachment without its file there never is.
  const { files } = await app.workshop();
  await files.put(sha256, kept);
  const { name, openTo } = typedOf(form);
  const values = {
    name: name || ownName(sent.name, workspace.language),
    openTo,
    of: kind as AttachableKind,
    thing: thing.id,
    format,
    bytes: kept.length,
    sha256,
  };
  await register.write(
    viewer,
    [{ action: 'create', kind: 'attachment', ...(isId(id) && { id }), programme: programme.id, values }],
    'form',
  );
  // An attachment with the same bytes may have been erased between these two, and they with it.
  if (!(await files.isThere(sha256))) await files.put(sha256, kept);
}

async function attachedHere({ register, viewer, programme }: Workspace, kind: KindName, thing: Seen): Promise<Seen<'attachment'>[]> {
  const { things } = await register.list(viewer, 'attachment', {
    programmes: [programme!.id],
    where: { of: [kind], thing: [thing.id] },
    order: { by: 'createdAt', descending: true },
  });
  return things;
}

/** The name that a file brings itself, unless that likely leads to a person: nobody looked it over. */
function ownName(name: string, language: Language): string {
  const bare = bareName(name);
  return findPersonalData(bare).length > 0 ? capital(kindWords(language, 'attachment').one) : bare;
}

/** The name of a file without its ending and without what a browser may put before it. */
function bareName(name: string): string {
  const last = name.split(/[\\/]/).at(-1)!;
  return (
    last
      .slice(0, -endingIn(last).length - 1)
      .replace(/[\p{C}]/gu, ' ')
      .trim()
      .slice(0, 200) || last
  );
}
