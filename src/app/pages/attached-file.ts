import { RESIDENT } from '#domain/account/viewer';
import type { AttachableKind } from '#domain/attachment/attachment';
import type { FileFormat } from '#domain/attachment/file-format';
import { NO_FILE } from '#domain/register/erasure';
import type { Seen } from '#domain/register/register';
import { attachmentAnswer } from '#app/download/attachment-answer';
import { getApp } from '#app/open-app';
import type { Workspace } from '#app/pages/work/workspace';

/** A file that residents may read, as a page names it. */
export interface PublicFile {
  id: string;
  name: string;
  format: FileFormat;
  bytes: number;
}

/** The files of a thing that everybody may read, A-Z; none for a thing that is not for everybody. */
export async function loadPublicFiles(of: AttachableKind, thing: string): Promise<PublicFile[]> {
  const { register } = await (await getApp()).workshop();
  const { things } = await register.list(RESIDENT, 'attachment', { where: { of: [of], thing: [thing] } });
  return things
    .filter(({ values }) => values.sha256 !== NO_FILE)
    .map(({ id, values: { name, format, bytes } }) => ({ id, name: name!, format: format!, bytes: bytes! }));
}

/** A file for whoever asks for it; null when there is none, it is erased, or it is not for everybody. */
export async function publicFile(id: string): Promise<Response | null> {
  const workshop = await (await getApp()).workshop();
  const attachment = await workshop.register.find(RESIDENT, 'attachment', id);
  return attachment && answer(attachment, workshop.files, true);
}

/** A file of a programme for who works in it; null when there is none, it is erased, or this viewer may not see it. */
export async function fileOf({ app, register, viewer, programme }: Workspace, id: string): Promise<Response | null> {
  const attachment = await register.find(viewer, 'attachment', id);
  if (!attachment || attachment.programme !== programme?.id) return null;
  return answer(attachment, (await app.workshop()).files, false);
}

async function answer(
  { values }: Seen<'attachment'>,
  files: { read(sha256: string): Promise<Uint8Array> },
  forEverybody: boolean,
): Promise<Response | null> {
  const { name, format, sha256 } = values;
  if (sha256 === NO_FILE) return null;
  return attachmentAnswer({ name: name!, format: format!, sha256: sha256! }, await files.read(sha256!), { forEverybody });
}
