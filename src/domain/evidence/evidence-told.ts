import type { Period } from '#base/period';
import type { Texts } from '#base/text';
import type { Area } from '#domain/area/area';
import type { OpenTo } from '#domain/attachment/attachment';
import type { FileFormat } from '#domain/attachment/file-format';
import type { ComparatorKind } from '#domain/comparator/comparator';
import type { AreaFigureTold } from '#domain/programme-page/objective-told';
import type { ThingRef } from '#domain/programme-page/told';
import type { Values } from '#domain/register/kinds';
import type { ClaimKind, EvidenceSign } from './evidence.ts';

/** A figure as evidence points at it, read anew from the releases of today. */
export interface CitedFigure {
  /** The title of the indicator; null where the catalogue no longer knows it. */
  title: Texts | null;
  area: Area | null;
  period: Period | null;
  /** The figure with why there is none, if so; null where nothing at all is known of it. Judged never: it is one figure of one period. */
  told: AreaFigureTold | null;
  /** By what it is known whether it is still the same; null without a figure. */
  mark: string | null;
  /** Periods of which there is a value here, newest first. */
  periods: Period[];
  /** With what it can be held side by side. */
  comparators: ComparatorKind[];
}

/** What evidence points at, as its reader may see it. Null is what is no longer there, or what this reader may not see. */
export type EvidenceTarget =
  | { sort: 'figure'; figure: CitedFigure; code: string; hasChanged: boolean }
  | { sort: 'output'; output: OutputCited | null }
  | { sort: 'registration'; question: { id: string; indicator: Texts; intervention: ThingRef | null; isWithdrawn: boolean } | null }
  | { sort: 'attachment'; file: { id: string; name: string; format: FileFormat; bytes: number; isWithdrawn: boolean } | null }
  | { sort: 'link'; link: string }
  /** The address was erased. */
  | { sort: 'nothing' };

/** What an intervention delivered, as evidence points at it. */
export interface OutputCited {
  id: string;
  name: string;
  unit: string | null;
  period: string | null;
  planned: number | null;
  delivered: number | null;
  precision: Values<'output'>['precision'] | null;
  countsIn: Values<'output'>['countsIn'];
  intervention: ThingRef | null;
  isWithdrawn: boolean;
}

/** What speaks for a claim or against it. */
export interface EvidenceTold {
  id: string;
  claim: { kind: ClaimKind; id: string };
  sign: EvidenceSign;
  why: string;
  openTo: OpenTo;
  /** Id of the account of who added it; empty for who does not steer. */
  by: string;
  at: string;
  target: EvidenceTarget;
}

/** What speaks for and against claims, by the id of the claim; a claim without has none. */
export type EvidenceByClaim = Readonly<Record<string, readonly EvidenceTold[]>>;
