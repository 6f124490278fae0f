import type { Viewer } from '#domain/account/viewer';
import type { KindName, Values } from '#domain/register/kinds';
import type { Register } from '#domain/register/register';
import type { ChainContent } from '#insight/programme/chain-picture';
import { readKinds } from '#insight/read-kinds';

/**
 * What is read of a chain: what its pages show, and by which is known whose an objective or intervention is. The rest of
 * them is long texts, and there can be thousands.
 */
export const CHAIN_FIELDS = {
  trend: ['name', 'indicator', 'source'],
  ambition: ['name', 'trends', 'mechanism', 'assumption'],
  objective: ['name', 'ambition', 'theme', 'mechanism', 'assumption'],
  criterion: ['name', 'objective'],
  contribution: ['objective', 'intervention', 'mechanism', 'assumption', 'sign'],
  intervention: ['name', 'themes', 'lead', 'organisations', 'owner'],
  activity: ['name', 'intervention', 'input', 'isMilestone'],
  output: ['name', 'intervention', 'unit', 'period', 'planned', 'delivered', 'precision', 'countsIn', 'note'],
  outcome: ['name', 'intervention', 'outputs', 'objective', 'mechanism', 'assumption'],
  impactJudgement: ['objective', 'judgement', 'judgedBy', 'judgedOn'],
  programmeTheme: ['name', 'rank'],
} as const satisfies { [Kind in keyof ChainContent]: readonly (keyof Values<Kind> & string)[] };

/** What the results chain of a programme is made of, as its viewer may see it. */
export function readChain(register: Pick<Register, 'list'>, viewer: Viewer, programme: string): Promise<ChainContent> {
  const kinds = Object.keys(CHAIN_FIELDS) as (keyof ChainContent & KindName)[];
  return readKinds(register, viewer, kinds, [programme], CHAIN_FIELDS);
}
