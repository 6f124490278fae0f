import type { Viewer } from '#domain/account/viewer';
import { getApp } from '../../serving.ts';

const LENGTH = 16;

/**
 * The name of somebody's drawer for unsaved words in a browser: another for each person and site, and by itself it says
 * nothing about who that is. Null for nobody.
 */
export async function drawerOf({ person }: Viewer): Promise<string | null> {
  if (person === null) return null;
  const { desk } = await (await getApp()).workshop();
  return desk.keyed('drawer', person).slice(0, LENGTH);
}
