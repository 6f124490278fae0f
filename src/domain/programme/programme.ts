import { areas, cents, choice, choices, day, flag, count, link, prose, reference, text, when } from '#domain/register/field';
import { ofInstance, ofProgramme } from '#domain/register/kind';

export const PROGRAMME_SORTS = ['area-programme', 'subsidy-programme', 'arrangement', 'network', 'other'] as const;
/** What a government does in a programme. */
export const GOVERNMENT_ROLES = ['agenda-setting', 'informing', 'supporting', 'strengthening', 'connecting', 'lobbying'] as const;

/** A programme, a sub-programme or a regional arrangement. */
export const programme = ofInstance(
  {
    name: text({ required: true }),
    sort: choice(PROGRAMME_SORTS, { required: true }),
    parent: reference('programme'),
    /** What it is, in two or three sentences for residents. */
    summary: prose({ required: true, longest: 1200 }),
    why: prose(),
    areas: areas(),
    areasNote: text({ longest: 400 }),
    begins: when(),
    ends: when(),
    duration: text(),
    governmentRoles: choices(GOVERNMENT_ROLES),
    governmentRoleNote: prose(),
    /** What is asked of the government, and which rule stands in the way: on the page for the deputy. */
    asked: prose({ layer: 'steering' }),
    /** How much is asked in all, of whom, and by which day there must be an answer. */
    askedAmount: cents({ layer: 'steering' }),
    askedOf: reference('organisation', { layer: 'steering' }),
    askedBefore: day({ layer: 'steering' }),
    ruleInTheWay: prose({ layer: 'steering' }),
    contact: reference('organisation'),
    contactNote: text({ longest: 400 }),
    website: link(),
    published: flag(),
    source: text({ longest: 400 }),
  },
  { title: 'name', hasPage: true, heldBack: { published: [false] } },
);

/** A line of a programme: a part with its own money or direction. */
export const programmeLine = ofProgramme({ name: text({ required: true }), summary: prose(), rank: count() }, { title: 'name' });

export const THEME_STATES = ['worked-out', 'to-be-worked-out'] as const;

/** A theme as this programme names it, tied to a theme of the catalogue where it can be. */
export const programmeTheme = ofProgramme(
  {
    name: text({ required: true }),
    catalogueTheme: text(),
    aim: prose(),
    state: choice(THEME_STATES),
    rank: count(),
  },
  { title: 'name' },
);

/** A part of the area in which a programme works, with how sure it is that it belongs. */
export const programmeArea = ofProgramme(
  { name: text({ required: true }), areas: areas(), what: prose(), note: text({ longest: 400 }), source: text({ longest: 400 }) },
  { title: 'name' },
);

/** Something that happened, for the timeline. */
export const timelineEvent = ofProgramme(
  {
    name: text({ required: true }),
    at: when({ required: true }),
    until: when(),
    what: prose(),
    areas: areas(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);
