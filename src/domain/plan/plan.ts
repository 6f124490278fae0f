import { areas, choice, link, prose, reference, references, text, when } from '#domain/register/field';
import { ofProgramme } from '#domain/register/kind';

export const PLAN_STATES = ['in-preparation', 'adopted', 'ended'] as const;

/** A vision or plan of a partner that is active in the area, held against the programme's themes. */
export const plan = ofProgramme(
  {
    name: text({ required: true }),
    state: choice(PLAN_STATES, { required: true }),
    organisation: reference('organisation'),
    themes: references('programmeTheme'),
    areas: areas(),
    begins: when(),
    ends: when(),
    aims: prose(),
    /** Where it overlaps, leaves a gap, or clashes. */
    overlaps: references('plan'),
    clashes: references('plan'),
    note: prose(),
    website: link(),
  },
  { title: 'name' },
);

/** What is at stake in an area. */
export const challenge = ofProgramme(
  {
    name: text({ required: true }),
    what: prose(),
    areas: areas(),
    themes: references('programmeTheme'),
    claimsSpace: prose(),
    source: text({ longest: 400 }),
  },
  { title: 'name' },
);

export const STANCES = ['supports', 'neutral', 'clashes'] as const;

/** Who holds which interest in a challenge: for who steers only. */
export const interest = ofProgramme(
  {
    challenge: reference('challenge', { required: true }),
    organisation: reference('organisation', { required: true }),
    interest: prose({ required: true }),
    stance: choice(STANCES),
  },
  { layer: 'steering' },
);
