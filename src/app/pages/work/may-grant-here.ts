import { mayGrant } from '#access/grant';
import type { Viewer } from '#domain/account/viewer';

/** Whether to lead to the page on people and their roles. */
export function mayGrantHere(viewer: Viewer, programme: string | null): boolean {
  return programme === null ? viewer.isAdministrator : mayGrant(viewer, programme);
}
