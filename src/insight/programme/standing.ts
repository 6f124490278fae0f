import type { Seen } from '#domain/register/register';

/** Whether an intervention is or may still be worked on: all but what was completed or stopped. */
export function goesOn({ values: { state } }: Seen<'intervention'>): boolean {
  return state !== 'completed' && state !== 'stopped';
}

/** Whether a decision was taken or may still be: all but what was rejected or withdrawn. */
export function stands({ values: { state } }: Seen<'decision'>): boolean {
  return state !== 'rejected' && state !== 'withdrawn';
}
