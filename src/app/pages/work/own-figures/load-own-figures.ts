import { chosenBefore } from '#domain/intervention/chosen-before';
import type { Seen } from '#domain/register/register';
import { dayTyped } from '#domain/register/write-value';
import type { MeasuredRow, OwnFigureForm, OwnFiguresPage } from '#domain/work/own-figures-page';
import { exceedsWhole } from '#insight/own-figure/exceeds-whole';
import { formToken } from '../form-token.ts';
import type { ProgrammeWorkspace } from '../programme-workspace.ts';
import { ownBelonging, rightsOn } from '../rights.ts';
import { mayMake, mayReadIn, type Workspace } from '../workspace.ts';
import { measuredRows } from './measured-rows.ts';

/** For which form a token was made. */
export function ownFiguresScope({ place }: Pick<ProgrammeWorkspace, 'place'>, intervention: string): string {
  return `${place} own figures ${intervention}`;
}

/**
 * The own figures of an intervention with every value, for who steers: small numbers too.
 *
 * @param sent lines that come back as they were typed, by figure
 */
export async function loadOwnFigures(
  workspace: ProgrammeWorkspace,
  intervention: Seen<'intervention'>,
  sent: ReadonlyMap<string, MeasuredRow[]> = new Map(),
  issues: OwnFiguresPage['issues'] = [],
): Promise<OwnFiguresPage> {
  const { register, viewer, programme, today, app } = workspace;
  const programmes = [programme.id];
  const { things: figures } = await register.list(viewer, 'ownFigure', { programmes, where: { intervention: [intervention.id] } });
  const ids = figures.map(({ id }) => id);
  const values = ids.length === 0 ? [] : (await register.list(viewer, 'ownFigureValue', { programmes, where: { figure: ids } })).things;
  const byFigure = Map.groupBy(values, (value) => value.values.figure ?? '');
  const { begins = null } = intervention.values;
  const forms = figures.map(async (figure): Promise<OwnFigureForm> => {
    const own = byFigure.get(figure.id) ?? [];
    const measured = own.map(({ values: { period = '', value = null, base = null } }) => ({ period, value, base }));
    return {
      figure,
      chosenBefore: chosenBefore(figure.values.chosenOn, begins),
      rows: sent.get(figure.id) ?? measuredRows(own, begins, Number(today.slice(0, 4)), app.clock),
      points: measured
        .flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]))
        .sort((one, other) => (one.period < other.period ? -1 : 1)),
      exceeds: figure.values.addsUp === true && exceedsWhole(measured),
      mayChange: (await rightsOn(workspace, 'ownFigure', figure)).fields.length > 0,
    };
  });
  return {
    intervention: { id: intervention.id, name: intervention.values.name ?? '' },
    figures: await Promise.all(forms),
    mayChoose: mayChooseFigures(workspace, intervention),
    mayReadIn: mayReadIn(workspace, 'ownFigureValue'),
    today: dayTyped(today),
    token: formToken(workspace, ownFiguresScope(workspace, intervention.id)),
    issues,
  };
}

/** Whether somebody may choose own figures of an intervention, and so fill them in. */
export function mayChooseFigures(workspace: Workspace, intervention: Seen<'intervention'>): boolean {
  if (intervention.withdrawnAt !== null) return false;
  return mayMake(workspace, 'ownFigure', { field: 'intervention', belonging: ownBelonging('intervention', intervention) });
}
