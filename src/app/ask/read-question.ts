import { fault } from '#base/fault';
import { isObject } from './synonyms.ts';

/** What other programs write for a number that is none; JSON has no such words. */
const NO_NUMBER = /(?<=[[:,]\s*)-?(?:NaN|Infinity|nan|inf)\b/;

/**
 * The question as it was written.
 *
 * @throws Fault `ask-empty`, `ask-no-number`, `ask-no-json`, `ask-no-object`
 */
export function readQuestion(text: string): Record<string, unknown> {
  if (text.trim() === '') throw fault('ask-empty');
  const written = parse(text);
  if (!isObject(written)) throw fault('ask-no-object');
  return written;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const word = NO_NUMBER.exec(text)?.[0];
    if (word !== undefined) throw fault('ask-no-number', { word });
    throw fault('ask-no-json', { reason: error instanceof Error ? error.message : String(error) });
  }
}
