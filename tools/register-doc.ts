/**
 * Writes `docs/register.md` from the kinds of the register: `node tools/register-doc.ts`. A test holds the page
 * against them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPast, isTime, type FieldSpec } from '#domain/register/field';
import { KIND_NAMES, kindOf, type KindName } from '#domain/register/kinds';
import { machinesOf } from '#domain/register/states';
import { ROLES, type Role } from '#domain/account/viewer';
import { ERASURE_REASONS } from '#domain/register/erasure';
import { isCarried } from '../src/access/carrier.ts';
import { ROLE_LAYERS } from '../src/access/layers.ts';
import { ADMINISTRATOR_ERASES, BOARD_ERASES, ROLE_ERASES } from '../src/access/may-erase.ts';
import { SHARED_WHEN } from '../src/access/may-read.ts';
import { ADMINISTRATOR_WRITES, ROLE_WRITES, type WriteRule } from '../src/access/write-rules.ts';
import { projectRoot } from './report.ts';

export const REGISTER_PAGE = join(projectRoot, 'docs', 'register.md');

/** The whole page. */
export function registerPage(): string {
  return `# The register

Made from \`src/domain/register/kinds.ts\` and \`src/access\` by \`node tools/register-doc.ts\`. Why it is so: [decision 0022](decisions/0022-one-write-door-kinds-as-data.md).

Every thing carries beside its fields: id, programme, version, name in addresses, who made and changed it and when, the
day for which it is true (\`asOf\`), and when and why it was withdrawn. Nothing is deleted, but words of people can be erased: see below.

## States

A thing begins in its first state or one on from there; where it says *begins anywhere* a new one may be in any, as it ran before it was put in.
What comes from a world, a sheet, a command or a suggestion may begin in any. An undo may go back.

${KIND_NAMES.flatMap(machinesDoc).join('\n\n')}

## Rights

Deny by default. *own* = of the own organisation, or of an intervention that is; *theme* = of the own theme; *proposal* =
new ones, and afterwards what one made oneself; *task* = what one was asked to keep (its owner). Nobody writes a field that they may not see. Who may change a thing attaches files to it.

| role | reads | writes |
| --- | --- | --- |
| resident | resident (of published programmes) | nothing |
${ROLES.map((role) => `| ${role} | ${ROLE_LAYERS[role].join(', ')} | ${ROLE_WRITES[role].map(ruleDoc).join('; ') || 'nothing'} |`).join('\n')}
| administrator | resident; programmes and organisations, published or not | ${ADMINISTRATOR_WRITES.map(ruleDoc).join('; ')} |

## Erasing

The words of text, prose and link fields, of reasons of withdrawal and of files stand apart from the log, so that they can be erased from every version
([decision 0031](decisions/0031-texts-can-be-erased.md)). Reasons: ${ERASURE_REASONS.join(', ')}. A registration is worked out and has no such words.

| role | erases texts of |
| --- | --- |
${ROLES.map((role) => `| ${role} | ${erasesDoc(role)} |`).join('\n')}
| administrator | ${ADMINISTRATOR_ERASES.join(', ')} |

## Kinds

${KIND_NAMES.map(kindDoc).join('\n\n')}
`;
}

function erasesDoc(role: Role): string {
  const kinds = ROLE_ERASES[role] ?? [];
  if (role === 'board-member') return kinds.map(boardDoc).join('; ');
  return kinds.length === 0 ? 'nothing' : `everything of the programme${kinds.includes('programme') ? ', and the programme' : ''}`;
}

function boardDoc(kind: KindName): string {
  if (isCarried(kind)) return `${kind} on which a decision that was taken rests, which the programme-manager does not`;
  const { states, fields } = BOARD_ERASES[kind]!;
  return `${kind}${states ? ` that is ${states.join(' or ')}` : ''}${fields ? ` (${fields.join(', ')})` : ''}, which the programme-manager does not`;
}

function machinesDoc(name: KindName): string[] {
  return machinesOf(kindOf(name)).map(([field, machine]) => {
    const rows = Object.keys(machine.moves).map(
      (state) =>
        `| ${state}${state === machine.initial ? ' (first)' : ''} | ${machine.moves[state]!.join(', ') || 'nowhere'} | ${machine.needs[state]?.map((needed) => [needed].flat().join(' or ')).join(', ') ?? ''} |`,
    );
    return `### ${name}.${field}${machine.beginsAnywhere === true ? ' (begins anywhere)' : ''}\n\n| from | to | to be there, filled in |\n| --- | --- | --- |\n${rows.join('\n')}`;
  });
}

const LIMITS = {
  all: '',
  'own-organisation': ' (own)',
  'own-theme': ' (theme)',
  'own-proposal': ' (proposal)',
  'own-task': ' (task)',
} as const;
const MANY = 20;

function ruleDoc(rule: WriteRule): string {
  const left = KIND_NAMES.filter((name) => kindOf(name).scope === 'programme' && !rule.kinds.includes(name));
  const kinds = rule.kinds.length > MANY ? `everything of the programme but ${left.join(', ')}` : rule.kinds.join(', ');
  const only = [
    ...(rule.actions ? [rule.actions.join(', ')] : []),
    ...(rule.fields ? [`fields ${rule.fields.join(', ')}`] : []),
    ...(rule.from ? [`from ${rule.from.join(', ')}`] : []),
    ...(rule.to ? [`to ${rule.to.join(', ')}`] : []),
  ];
  return `${kinds}${LIMITS[rule.limit]}${only.length > 0 ? ` [${only.join('; ')}]` : ''}`;
}

function kindDoc(name: KindName): string {
  const kind = kindOf(name);
  const heldBack = Object.entries(kind.heldBack).map(([field, values]) => `${field} is ${(values ?? []).join(', ')}`);
  const about = [
    kind.scope === 'instance' ? 'of the instance' : 'of a programme',
    `known to the layer ${kind.layer}`,
    ...(kind.hasPage ? ['has a page'] : []),
    ...(SHARED_WHEN[name] ? [`for its maker and programme managers until ${SHARED_WHEN[name]}`] : []),
    ...(heldBack.length > 0 ? [`not for residents while ${heldBack.join(' or ')}`] : []),
  ];
  const rows = Object.entries(kind.fields).map(
    ([field, spec]) => `| ${field} | ${typeDoc(spec)} | ${spec.required ? 'yes' : ''} | ${spec.layer} |`,
  );
  return `### ${name}\n\n${about.join('; ')}.\n\n| field | holds | required | layer |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function untilToday(spec: FieldSpec): string {
  return isPast(spec) ? ', not later than the day on which it is written' : '';
}

function typeDoc(spec: FieldSpec): string {
  switch (spec.type) {
    case 'text':
    case 'prose':
      if (isTime(spec)) return 'time of the day, HH:MM';
      return `${spec.type}, at most ${spec.longest}`;
    case 'choice':
    case 'choices':
      return `${spec.type}: ${spec.options.join(', ')}`;
    case 'reference':
    case 'references':
      return `${spec.type} to ${spec.to}`;
    case 'count':
      return `count, at most ${spec.largest}`;
    case 'cents':
      return spec.negative ? 'euro cents, may be negative' : 'euro cents';
    case 'when':
      return `moment (EDTF)${untilToday(spec)}`;
    case 'day':
      return `day${untilToday(spec)}`;
    default:
      return spec.type;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(REGISTER_PAGE, registerPage());
