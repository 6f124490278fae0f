/** An intervention of the invented world, with what its outputs, money and checks are made from. */
export interface InterventionRow {
  key: string;
  name: string;
  state: 'idea' | 'prepared' | 'running' | 'scaled-up' | 'embedded' | 'completed' | 'stopped';
  what: string;
  why?: string;
  forWhom: string;
  themes: string[];
  line?: string;
  /** Names of neighbourhoods, or codes. */
  areas: string[];
  lead: string;
  with: string[];
  begins?: string;
  ends?: string;
  duration?: 'incidental' | 'structural';
  couldSpreadTo?: string;
  progress?: string;
  behindPlan?: true;
  stopReason?: string;
  stopLesson?: string;
  risks?: string;
  /** The day for which it was brought up to date; the file's day when absent. */
  asOf?: string;
  /** What is planned and delivered per year: name, unit, how many a year; at a time where it stands like that all year and is not added up. */
  output?: [name: string, unit: string, perYear: number, atATime?: true];
  /** What was delivered in each year, where chance should not say. */
  delivered?: number[];
  /** Euros per year, and the source that pays most of it. */
  costs?: [euros: number, source: string];
  /** The last year in which it was paid for; until its end when absent. */
  paidUntil?: number;
  /** The plant of the figures that belongs to it. */
  plant?: string;
}
