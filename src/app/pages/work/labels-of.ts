import type { KindName } from '#domain/register/kinds';
import { isNamed, labelledBy, thingLabel } from '#i18n/register/thing-label';
import { openNames, type Names } from './names.ts';
import type { Workspace } from './workspace.ts';

/**
 * How things are called, by id, withdrawn or not; of what its viewer may not see, nothing.
 *
 * @param known the names that the kinds of these things need, where they were opened already
 */
export async function labelsOf(
  workspace: Workspace,
  told: readonly { kind: KindName; thing: string }[],
  known: Names | null = null,
): Promise<Map<string, string>> {
  const kinds = [...new Set(told.map(({ kind }) => kind))];
  const unnamed = kinds.filter((kind) => !isNamed(kind));
  const names = known ?? (await openNames(workspace, unnamed));
  const lists = await Promise.all(
    kinds.map((kind) =>
      workspace.register.list(workspace.viewer, kind, {
        ids: told.filter((one) => one.kind === kind).map(({ thing }) => thing),
        withdrawn: true,
        fields: labelledBy(kind) as never[],
      }),
    ),
  );
  return new Map(
    lists.flatMap(({ things }) =>
      things.map((one) => [one.id, thingLabel(one.kind, one.values as Record<string, unknown>, workspace.language, names.nameOf)] as const),
    ),
  );
}
