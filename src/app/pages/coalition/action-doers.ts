import type { Seen } from '#domain/register/register';
import { messages } from '#i18n/messages';
import { personNames } from '../work/person-names.ts';
import type { ProgrammeWorkspace } from '../work/programme-workspace.ts';

/**
 * Who does each of some actions, by its id: the organisation with the person behind it, or the one that is named. Absent of an
 * action at which neither is, or may be seen. What was withdrawn since keeps its name: it did promise.
 */
export async function actionDoers(
  workspace: Pick<ProgrammeWorkspace, 'app' | 'desk' | 'language' | 'register' | 'viewer'>,
  actions: readonly Seen<'action'>[],
): Promise<Readonly<Record<string, string>>> {
  const { app, language, register, viewer } = workspace;
  const ids = [...new Set(actions.flatMap(({ values }) => values.organisation ?? []))];
  const owners = actions.flatMap(({ values }) => values.owner ?? []);
  const [organisations, personOf] = await Promise.all([
    ids.length === 0 ? [] : register.list(viewer, 'organisation', { ids, fields: ['name'], withdrawn: true }).then(({ things }) => things),
    personNames(workspace, owners),
  ]);
  const nameOf = new Map(organisations.map(({ id, values }) => [id, values.name]));
  const { doneBy } = messages(language, app.world.address).coalition.pack;
  return Object.fromEntries(
    actions.flatMap(({ id, values }) => {
      const organisation = nameOf.get(values.organisation ?? '') ?? null;
      const person = values.owner ? personOf(values.owner) : null;
      const told = organisation && person ? doneBy(organisation, person) : (organisation ?? person);
      return told ? [[id, told]] : [];
    }),
  );
}
