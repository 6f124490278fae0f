import type { Role } from '#domain/account/viewer';
import { RESIDENTS_NOTICE } from '#domain/chain/chain';
import { RESIDENTS_ANSWER } from '#domain/commitment/residents-answer';
import { RESIDENTS_VOICE } from '#domain/evaluation/evaluation';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import type { Change } from '#domain/register/register';
import { KEPT_UP } from '#domain/work/kept-up';
import { isCarried } from './carrier.ts';

export type WriteAction = Change['action'];

/**
 * How far a right reaches: all things of the programme; the own organisation's; the own theme's; new ones, and
 * afterwards what one made oneself; or what was given to oneself to keep.
 */
export type Limit = 'all' | 'own-organisation' | 'own-theme' | 'own-proposal' | 'own-task';

/** A right to write. What no rule gives, is refused. */
export interface WriteRule {
  kinds: readonly KindName[];
  limit: Limit;
  /** Every action when absent. */
  actions?: readonly WriteAction[];
  /** Only these fields; every field that the role sees when absent. */
  fields?: readonly string[];
  /** Only of things that are in one of these states, and only to one of those; any when absent. */
  from?: readonly string[];
  to?: readonly string[];
}

/** Without what things carry: no rule names it, as who may change a thing may add to it (`mayAttach`). */
const OF_PROGRAMME = KIND_NAMES.filter((name) => kindOf(name).scope === 'programme' && !isCarried(name));
const MONEY: readonly KindName[] = [
  'moneySource',
  'budgetLine',
  'budgetAmount',
  'closedYear',
  'grantScheme',
  'grantCall',
  'grant',
  'grantAdvance',
];
/** What belongs to an intervention and is kept by who carries it out. */
const WORK: readonly KindName[] = ['intervention', 'output', 'activity', 'ownFigure', 'ownFigureValue', 'lesson', 'assessment', 'action'];

/** Things that are never changed; what else may be done with them is told apart. */
const FIXED: readonly KindName[] = ['registration'];

/**
 * Any new party may propose a linkage: whoever sits at the table of the coalition, and whoever sees in the figures who meet the same people.
 * Not who looks after the accounts, as they would propose what they check; nor who reads from outside, to whom no proposal is shown.
 */
const LINKAGE: WriteRule = { kinds: ['linkage'], limit: 'own-proposal', from: ['considered'], to: ['considered'] };

/** Whoever finds a bottleneck in casework, or works in a street, may bring it in too. */
const PROPOSALS: readonly WriteRule[] = [LINKAGE, { kinds: ['bottleneck', 'streetApproach'], limit: 'own-proposal' }];

/** What never changes is taken back, as far as it can be, by who made it: another could drop a question that somebody else asked. */
const REGISTERED: WriteRule = { kinds: FIXED, limit: 'own-proposal', actions: ['create', 'withdraw', 'restore'] };

/** Who was asked to keep something brings it up to date, whosever it is: they are reminded of it, and told that it is theirs. */
const TASKS: readonly WriteRule[] = (['intervention', 'action'] as const).map((kind) => ({
  kinds: [kind],
  limit: 'own-task',
  actions: ['change'],
  fields: KEPT_UP[kind],
}));

const PARTNER: readonly WriteRule[] = [
  { kinds: WORK, limit: 'own-organisation' },
  { kinds: ['organisation'], limit: 'own-organisation', actions: ['change'] },
  ...PROPOSALS,
  ...TASKS,
];

/** What each role may write in the programmes that it takes part in: deny by default. */
export const ROLE_WRITES: Readonly<Record<Role, readonly WriteRule[]>> = {
  'residents-representative': [
    ...PARTNER,
    // A voice beside each judged statement.
    { kinds: ['impactJudgement'], limit: 'all', actions: ['change'], fields: ['residentsSay', 'residentsAsked'] },
    { kinds: ['criterion'], limit: 'all', actions: ['change'], fields: RESIDENTS_NOTICE },
    { kinds: ['assessment'], limit: 'all', actions: ['change'], fields: RESIDENTS_ANSWER },
    { kinds: ['evaluationAnswer'], limit: 'all', actions: ['change'], fields: RESIDENTS_VOICE },
  ],
  'partner-member': PARTNER,
  'theme-lead': [
    { kinds: [...WORK, 'objective', 'criterion', 'contribution'], limit: 'own-theme' },
    ...PROPOSALS,
    // Somebody else than who wrote it says that it may be shared.
    { kinds: ['bottleneck', 'streetApproach'], limit: 'all', actions: ['change'], fields: ['readBySecond'] },
    ...TASKS,
  ],
  'programme-manager': [
    { kinds: OF_PROGRAMME.filter((name) => name !== 'decision' && name !== 'closedYear' && !FIXED.includes(name)), limit: 'all' },
    REGISTERED,
    { kinds: ['decision'], limit: 'all', from: ['proposed', 'withdrawn'], to: ['proposed', 'withdrawn'] },
    { kinds: ['programme'], limit: 'all', actions: ['change'] },
    // A new partner is an organisation that may not be there yet.
    { kinds: ['organisation'], limit: 'own-proposal' },
  ],
  'board-member': [
    {
      kinds: ['decision'],
      limit: 'all',
      actions: ['change'],
      fields: ['state', 'decidedOn'],
      from: ['proposed'],
      to: ['adopted', 'rejected'],
    },
    LINKAGE,
    ...TASKS,
  ],
  controller: [{ kinds: MONEY, limit: 'all' }, ...TASKS],
  researcher: [REGISTERED, LINKAGE, ...TASKS],
  'external-reader': [],
};

/** What an administrator of the instance may write: nothing in a programme's content. */
export const ADMINISTRATOR_WRITES: readonly WriteRule[] = [{ kinds: ['programme', 'organisation'], limit: 'all' }];
