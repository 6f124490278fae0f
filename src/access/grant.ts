import type { Viewer } from '#domain/account/viewer';
import { programmesManaged } from './may-read.ts';

/**
 * Whether somebody may invite people to a programme, and change or end what others may do there: its manager, and an
 * administrator of the instance.
 */
export function mayGrant(viewer: Viewer, programme: string): boolean {
  return viewer.isAdministrator || programmesManaged(viewer).includes(programme);
}

/** The same, for somebody by id: nobody changes the own rights, so that a manager does not become the board too. */
export function mayGrantTo(viewer: Viewer, programme: string, person: string): boolean {
  return mayGrant(viewer, programme) && (viewer.isAdministrator || viewer.person !== person);
}
