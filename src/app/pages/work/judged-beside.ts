import { steers } from '#access/layers';
import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { followedFigures, judgementMark } from '#domain/programme-page/judgement-mark';
import type { KindName } from '#domain/register/kinds';
import type { JudgedBeside } from '#domain/work/judged-beside';
import { goalFigures } from '#insight/programme/objective-progress';
import { judgementsOf } from '#insight/programme/judgements-of';
import { readKinds } from '#insight/read-kinds';
import type { Workspace } from './workspace.ts';

/**
 * The newest judgements of goals that the figures of those goals do not bear out, for the pages of judgements and of goals;
 * null on other pages, and for who does not steer.
 *
 * @param id the judgement or the goal that the page is of; every goal of the programme when absent
 */
export async function loadJudgedBeside(workspace: Workspace, kind: KindName, id?: string): Promise<Disclosed<JudgedBeside[]> | null> {
  const { register, viewer, programme } = workspace;
  if ((kind !== 'impactJudgement' && kind !== 'objective') || programme === null) return null;
  if (!steers(viewer, programme.id)) return null;
  const kinds = ['impactJudgement', 'objective', 'criterion', 'programmeTheme'] as const;
  const content = await readKinds(register, viewer, kinds, [programme.id], { programmeTheme: ['rank', 'name'] });
  const newest = new Map(content.objective.map((goal) => [goal.id, judgementsOf(goal.id, content)[0]]));
  const objective = content.objective.filter(
    (goal) => newest.get(goal.id) && (id === undefined || id === goal.id || id === newest.get(goal.id)?.id),
  );
  const { app } = workspace;
  const reading = { figures: app.figures, catalogue: app.catalogue, world: app.world, now: app.clock.now() };
  const goals = await goalFigures(reading, { ...content, programme, objective });
  const told = goals.flatMap(({ objective: goal, criteria }): JudgedBeside[] => {
    const judgement = newest.get(goal.id)!;
    const beside = judgementMark(judgement.values.judgement, followedFigures(criteria));
    return beside ? [{ judgement, goal: goal.values.name ?? '', ...beside }] : [];
  });
  return fromDisclosed(told, goals);
}
