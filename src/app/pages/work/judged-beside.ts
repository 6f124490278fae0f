import { fromDisclosed, type Disclosed } from '#domain/disclosure/disclosed';
import { followedFigures, judgementMark } from '#domain/programme-page/judgement-mark';
import type { KindName } from '#domain/register/kinds';
import type { JudgedBeside } from '#domain/work/judged-beside';
import { judgementsOf } from '#insight/programme/judgements-of';
import { goalsOf } from './signals.ts';
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
  const here = await goalsOf(workspace);
  if (here === null) return null;
  const { things: impactJudgement } = await register.list(viewer, 'impactJudgement', { programmes: [programme.id] });
  const told = here.goals.flatMap(({ objective, criteria }): JudgedBeside[] => {
    const [newest] = judgementsOf(objective.id, { impactJudgement });
    if (!newest || (id !== undefined && id !== newest.id && id !== objective.id)) return [];
    const beside = judgementMark(newest.values.judgement, followedFigures(criteria));
    return beside ? [{ judgement: newest, goal: objective.values.name ?? '', ...beside }] : [];
  });
  return fromDisclosed(told, here.goals);
}
