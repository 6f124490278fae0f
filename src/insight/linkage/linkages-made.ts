import type { Viewer } from '#domain/account/viewer';
import type { Register, Seen } from '#domain/register/register';

/**
 * Every linkage that was ever put down in some programmes, withdrawn ones too: what people answered once is not asked
 * again because the answer was withdrawn. It can be put back.
 */
export async function linkagesMade(
  register: Pick<Register, 'list'>,
  viewer: Viewer,
  programmes: readonly string[],
): Promise<Seen<'linkage'>[]> {
  return (await register.list(viewer, 'linkage', { programmes, withdrawn: true })).things;
}
