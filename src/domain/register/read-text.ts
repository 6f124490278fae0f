import { success, type Result } from '#base/result';
import { refused } from './refused.ts';

/** What is no letter, and what turns the direction of reading around so that a text can lie about itself. */
const UNSEEN = /[\p{Cc}\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Reads one line: line ends become blanks, control characters go, letters are composed (NFC). */
export function readLine(typed: string, longest: number): Result<string> {
  return fitting(
    typed
      .toWellFormed()
      .replace(/[\r\n\t\u2028\u2029]+/gu, ' ')
      .replace(UNSEEN, '')
      .normalize('NFC')
      .trim(),
    longest,
  );
}

/** Reads paragraphs: line ends stay, more than one blank line becomes one. */
export function readProse(typed: string, longest: number): Result<string> {
  const lines = typed
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(UNSEEN, '').normalize('NFC').trimEnd());
  return fitting(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    longest,
  );
}

/** Letters are counted as people and PostgreSQL count them, not as pairs of surrogates. */
function fitting(text: string, longest: number): Result<string> {
  const length = text.length > longest ? [...text].length : text.length;
  return length > longest ? refused('field-too-long', { length, longest }) : success(text);
}
