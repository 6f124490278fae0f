import { RESIDENT } from '#domain/account/viewer';
import type { Issue } from '#base/issue';
import { derivedId } from '#base/id';
import { Fault } from '#base/fault';
import { today as todayOf } from '#base/today';
import type { Evaluation } from '#domain/evaluation/evaluation-page';
import { dayTyped } from '#domain/register/write-value';
import { defaultEvaluation } from '#i18n/register/default-evaluation';
import { EVALUATION_KINDS, GOAL_KINDS, layBeside, onlyAnswered } from '#insight/evaluation/lay-beside';
import { readKinds } from '#insight/read-kinds';
import { getApp } from '#app/open-app';
import { formToken, tokenIssues } from './work/form-token.ts';
import type { ProgrammeWorkspace } from './work/programme-workspace.ts';
import { formScope } from './work/save-thing.ts';
import { mayMake } from './work/workspace.ts';

export interface EvaluationPage extends Evaluation {
  may: { ask: boolean; plan: boolean; answer: boolean };
  /** The proof of the form that takes over the questions to begin with; null where there are questions, or for who may not. */
  token: string | null;
  todayTyped: string;
}

/** The questions of a programme beside its moments, with what was said of its goals by then. */
export async function loadEvaluation(workspace: ProgrammeWorkspace): Promise<EvaluationPage> {
  const { register, viewer, programme, today } = workspace;
  const content = await readKinds(register, viewer, [...EVALUATION_KINDS, ...GOAL_KINDS], [programme.id]);
  const ask = mayMake(workspace, 'evaluationQuestion');
  return {
    ...layBeside(content, today),
    may: { ask, plan: mayMake(workspace, 'evaluationMoment'), answer: mayMake(workspace, 'evaluationAnswer') },
    token: ask && content.evaluationQuestion.length === 0 ? formToken(workspace, scope(workspace)) : null,
    todayTyped: dayTyped(today),
  };
}

/**
 * Gives a programme without questions those to begin with, in Dutch as what people write. They are its own from then on.
 *
 * @returns every fault at once; none when they are there, also by a form that was sent twice
 */
export async function takeOverQuestions(workspace: ProgrammeWorkspace, form: FormData): Promise<Issue[]> {
  const { register, viewer, programme } = workspace;
  const issues = tokenIssues(workspace, scope(workspace), form);
  if (issues.length > 0) return issues;
  const questionsOf = async (withdrawn: boolean) =>
    (await register.list(viewer, 'evaluationQuestion', { programmes: [programme.id], withdrawn, limit: 1 })).total;
  const [total, ever] = await Promise.all([questionsOf(false), questionsOf(true)]);
  if (total > 0) return [];
  const changes = defaultEvaluation('nl').map((values, at) => ({
    action: 'create' as const,
    kind: 'evaluationQuestion' as const,
    // Two who press at once make one set; who withdrew all of them gets another.
    id: derivedId('evaluation question', `${programme.id} ${ever} ${at}`),
    programme: programme.id,
    values,
  }));
  try {
    await register.write(viewer, changes, 'form');
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return (await questionsOf(false)) > 0 ? [] : [...error.issues];
  }
}

function scope(workspace: ProgrammeWorkspace): string {
  return formScope(workspace, 'evaluationQuestion', 'begin');
}

/** What a programme answered of which everybody may know, whoever looks. */
export async function loadPublicEvaluation(programme: string): Promise<Evaluation> {
  const app = await getApp();
  const { register } = await app.workshop();
  const content = await readKinds(register, RESIDENT, EVALUATION_KINDS, [programme]);
  return onlyAnswered(layBeside({ ...content, objective: [], criterion: [], impactJudgement: [] }, todayOf(app.clock)));
}
