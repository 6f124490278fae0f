import type { OfDecision } from './checks.ts';
import { filled, type Written } from './written.ts';

/** Names of what an agenda is about: keys of interventions. */
type About = readonly string[];
type Item = readonly [name: string, sort: 'inform' | 'discuss' | 'decide', minutes: number, about?: About, what?: string];
/** What was answered to the four questions of a coalition: is the focus right, the right things, what goes well, what to adjust. */
type Answers = readonly [focusRight: string, rightThings: string, goesWell: string, adjust: string];

export interface MeetingRow {
  key: string;
  name: string;
  sort: 'coalition' | 'programme-team' | 'theme' | 'residents' | 'visit';
  on: string;
  hours: readonly [from: string, until: string];
  place: string;
  answers?: Answers;
  report?: string;
  agenda?: readonly Item[];
  cancelled?: true;
}

export interface DecisionRow {
  key: string;
  meeting: string;
  /** Its place on the agenda of that meeting, from 1. */
  item?: number;
  name: string;
  what: string;
  because: string;
  interventions?: readonly string[];
  state: 'proposed' | 'adopted' | 'rejected' | 'withdrawn';
  decidedOn?: string;
  /** In all, in euros; nobody filled it in when absent, and nought is filled in too. */
  cost?: number;
  checks?: readonly OfDecision[];
}

/** Something that somebody does before a day; `owner` is a key of `worlds/demo/users.yaml`. */
export interface ActionRow {
  key: string;
  name: string;
  owner?: string;
  organisation: string;
  due: string;
  state: 'open' | 'done' | 'dropped';
  meeting?: string;
  decision?: string;
  intervention?: string;
  /** The judgement 'not yet' from which it came. */
  assessment?: string;
  note?: string;
}

/** What a programme met about, decided and agreed to do. */
export interface Table {
  meetings: readonly MeetingRow[];
  decisions: readonly DecisionRow[];
  actions: readonly ActionRow[];
}

export function meetingsOf({ meetings, decisions, actions }: Table): Record<'meeting' | 'agendaItem' | 'decision' | 'action', Written[]> {
  return {
    meeting: meetings.map(({ key, name, sort, on, hours: [from, until], place, answers = [], report, cancelled }) => {
      const [focusRight, rightThings, goesWell, adjust] = answers;
      return filled({ key, name, sort, on, from, until, place, focusRight, rightThings, goesWell, adjust, report, cancelled });
    }),
    agendaItem: meetings.flatMap(({ key: meeting, agenda = [] }) =>
      agenda.map(([name, sort, minutes, interventions, what], index) =>
        filled({ key: itemKey(meeting, index + 1), meeting, name, sort, rank: index + 1, minutes, what, interventions }),
      ),
    ),
    decision: decisions.map(({ key, name, state, meeting, item, what, because, cost, interventions, decidedOn }) =>
      filled({
        key,
        name,
        state,
        meeting,
        agendaItem: item === undefined ? undefined : itemKey(meeting, item),
        what,
        because,
        cost,
        interventions,
        decidedOn,
      }),
    ),
    action: actions.map((one) => filled({ ...one })),
  };
}

const itemKey = (meeting: string, place: number) => `${meeting}-${place}`;
