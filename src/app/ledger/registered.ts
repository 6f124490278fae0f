import type { Viewer } from '#domain/account/viewer';
import type { Register } from '#domain/register/register';
import type { Registered } from './report.ts';

/** What is registered of a money source; null where the programme has no such source. */
export async function readRegistered(register: Register, viewer: Viewer, programme: string, source: string): Promise<Registered | null> {
  const found = await register.find(viewer, 'moneySource', source);
  if (found?.programme !== programme || found.withdrawnAt !== null) return null;
  const programmes = [programme];
  const [lines, closed] = await Promise.all([
    register.list(viewer, 'budgetLine', { programmes, where: { moneySource: [source] } }),
    register.list(viewer, 'closedYear', { programmes, where: { moneySource: [source] } }),
  ]);
  const ids = lines.things.map(({ id }) => id);
  const amounts = ids.length === 0 ? [] : (await register.list(viewer, 'budgetAmount', { programmes, where: { budgetLine: ids } })).things;
  return {
    programme,
    lines: lines.things,
    amounts: amounts.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    closedYears: new Set(closed.things.flatMap(({ values }) => (values.year === undefined ? [] : [values.year]))),
  };
}
