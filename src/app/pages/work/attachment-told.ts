import { attachedThing } from '#domain/attachment/attached-thing';
import type { FileFormat } from '#domain/attachment/file-format';
import { NO_FILE } from '#domain/register/erasure';
import type { KindName } from '#domain/register/kinds';
import type { Seen } from '#domain/register/register';
import { thingLabel } from '#i18n/register/thing-label';
import { openNames } from './names.ts';
import type { Workspace } from './workspace.ts';

/** What a file is and to what it belongs. */
export interface AttachmentTold {
  format: FileFormat;
  bytes: number;
  /** Whether only is left that there was a file. */
  isErased: boolean;
  to: { kind: KindName; id: string; label: string } | null;
}

/** @param thing an attachment */
export async function attachmentTold(workspace: Workspace, thing: Seen): Promise<AttachmentTold> {
  const { format, bytes, sha256 } = thing.values as Seen<'attachment'>['values'];
  const to = attachedThing(thing.values as Readonly<Record<string, unknown>>);
  const whole = to && (await workspace.register.find(workspace.viewer, to.kind, to.id));
  return {
    format: format!,
    bytes: bytes!,
    isErased: sha256 === NO_FILE,
    to: whole && { kind: whole.kind, id: whole.id, label: await labelOf(workspace, whole) },
  };
}

async function labelOf(workspace: Workspace, { kind, values }: Seen): Promise<string> {
  const { nameOf } = await openNames(workspace, [kind]);
  return thingLabel(kind, values as Record<string, unknown>, workspace.language, nameOf);
}
