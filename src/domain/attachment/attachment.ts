import { choice, count, text } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';
import { FILE_FORMATS } from './file-format.ts';

/** The kinds of things that a file can be attached to: those that people have documents of. */
export const ATTACHABLE = [
  'programme',
  'timelineEvent',
  'organisation',
  'partner',
  'plan',
  'challenge',
  'trend',
  'ambition',
  'objective',
  'outcome',
  'impactJudgement',
  'intervention',
  'output',
  'activity',
  'ownFigure',
  'lesson',
  'linkage',
  'assessment',
  'moneySource',
  'budgetLine',
  'grantScheme',
  'grantCall',
  'grant',
  'meeting',
  'agendaItem',
  'decision',
  'action',
  'bottleneck',
  'streetApproach',
] as const;
export type AttachableKind = (typeof ATTACHABLE)[number];

/** For whom a file is, the fewest first: who steers, who accounts too, or everybody. Never for more than the thing itself is. */
export const OPEN_TO = ['steering', 'accountability', 'resident'] as const;
export type OpenTo = (typeof OPEN_TO)[number];

/**
 * A file that belongs to a thing of the register. The file itself is kept apart, by the sha256 of its bytes; which thing
 * and which file never change: another file is another attachment.
 */
export const attachment = ofProgramme(
  {
    name: text({ required: true }),
    openTo: choice(OPEN_TO, { required: true }),
    /** The kind and the id of the thing that it belongs to; of the things that all programmes share, as this programme has them. */
    of: choice(ATTACHABLE, { required: true }),
    thing: text({ required: true, longest: 36, isCode: true }),
    format: choice(FILE_FORMATS, { required: true }),
    bytes: count({ required: true }),
    sha256: text({ required: true, longest: 64, isCode: true, isFile: true }),
  },
  {
    title: 'name',
    heldBack: { openTo: ['steering', 'accountability'] },
    fixed: ['of', 'thing', 'format', 'bytes', 'sha256'],
  },
);
