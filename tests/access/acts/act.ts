import type { Who } from '../who.ts';
import type { Fields } from './drawn-form.ts';
import type { Stage } from './stage.ts';

/** A form as it is sent. */
export interface Sending {
  at: string;
  fields: Fields;
  /** The site that it says to come from; this one where nothing stands. */
  origin?: string;
  file?: { field: string; name: string; text: string };
}

/** What is to be seen afterwards, at a page, by who did it. */
export interface Seen {
  at: string;
  shows?: readonly string[];
  hides?: readonly string[];
}

/**
 * Something that is really done at a door: with a thing that is there, a form as it was drawn, and what people type. Who
 * may not, sends the very same, with a proof of their own that the form was drawn for them: so it is their right that
 * refuses it, nothing else.
 */
export interface Act {
  may: readonly Who[];
  /** What the others are answered; where nothing stands 403. Nobody is sent to sign in, always. */
  refused?: Partial<Record<Exclude<Who, 'nobody'>, number>>;
  /** The form that `who` sends: made anew for each who may. */
  send(stage: Stage, who: Who): Promise<Sending>;
  /** For what a form proves that it was drawn; absent where a form carries no proof. */
  proof?(sent: Sending): string;
  /** Fields that come back as they were sent where the proof is not taken: also a file that was read, as text. */
  keeps?: readonly string[];
  /** The status of what is done: sent on to another page where nothing stands. */
  done?: number;
  /** Asked right after it was done. */
  seen(stage: Stage, who: Who, answer: Response, text: string): Promise<Seen> | Seen;
  /** Whether the thing is one's own, so that others who may do this with theirs may not with this one. */
  isOwn?: boolean;
  /** Whether it names nothing of the programme, so that somebody elsewhere may do the same with their own. */
  isFree?: boolean;
  /** Whether the same form, sent once more, does nothing more: as a page that is loaded again sends it. */
  isOnce?: boolean;
  /** Where it writes nothing, or nothing that the change log tells. */
  writes?: 'nothing' | 'no log';
}
