import { areas, cents, choice, choices, count, link, prose, reference, text, when, person } from '#domain/register/field';
import { ofInstance, ofProgramme } from '#domain/register/kind';

export const ORGANISATION_SORTS = [
  'municipality',
  'province',
  'state',
  'housing',
  'education',
  'childcare',
  'welfare',
  'care',
  'sport',
  'police',
  'employers',
  'business',
  'residents',
  'culture',
  'knowledge',
  'fund',
  'other',
] as const;

/** An organisation, once for the whole instance. */
export const organisation = ofInstance(
  {
    name: text({ required: true }),
    sort: choice(ORGANISATION_SORTS, { required: true }),
    what: prose({ longest: 1200 }),
    areas: areas(),
    website: link(),
    phone: text({ longest: 40 }),
    mail: text({ longest: 120 }),
  },
  { title: 'name', hasPage: true },
);

export const PARTNER_STATES = ['takes-part', 'invited', 'missing', 'left'] as const;
export const BRINGS = ['money', 'hours', 'buildings', 'knowledge', 'skills', 'network', 'other'] as const;

/** An organisation, or a sort of organisation that is missed, in a programme's coalition. */
export const partner = ofProgramme(
  {
    organisation: reference('organisation'),
    /** For who is missed without a name ("de zorg"), or for a group that is no organisation. */
    name: text(),
    sort: choice(ORGANISATION_SORTS),
    state: choice(PARTNER_STATES, { required: true }),
    since: when(),
    until: when(),
    signed: count(),
    why: prose(),
    brings: choices(BRINGS),
    bringsNote: prose(),
    /** What everybody may know: taking part costs a partner time. */
    hoursPerYear: count(),
    contribution: cents(),
    askedBy: text({ layer: 'steering' }),
    fallsAway: prose({ layer: 'steering' }),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

export const SEAT_ROLES = [
  'chair',
  'programme-leader',
  'theme-lead',
  'theme-coordinator',
  'national-representative',
  'residents-representative',
  'member',
  'key-figure',
  'ambassador',
  'mediator',
] as const;

/** A place at the table of a coalition or programme team: of an organisation, never a name for the public. */
export const seat = ofProgramme(
  {
    /** A table of the coalition: its seats are those that name it the same. */
    body: text({ required: true, suggests: true }),
    role: choice(SEAT_ROLES, { required: true }),
    organisation: reference('organisation'),
    theme: reference('programmeTheme'),
    holder: person(),
    note: text({ longest: 400 }),
    since: when(),
  },
  { title: 'body' },
);
