const CANDIDATES = [';', ',', '\t', '|'];

/** How many lines are looked at. */
const LINES = 25;

/**
 * The delimiter of a text, from its first lines: the one of which most lines have the same number, and
 * then the one that makes most columns. A title line above the header does not disturb it. Delimiters
 * inside quotes do not count.
 *
 * @returns null when no candidate makes at least two columns.
 */
export function detectDelimiter(head: string): string | null {
  const lines = logicalLines(head);
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of CANDIDATES) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter));
    const usual = commonest(counts);
    if (usual === 0) continue;
    const agreeing = counts.filter((count) => count === usual).length / counts.length;
    const score = agreeing * 1000 + Math.min(usual, 900);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Lines in which quotes are closed; the last line is left out when the head was cut inside it. */
function logicalLines(head: string): string[] {
  const lines: string[] = [];
  let pending = '';
  const pieces = head.split('\n');
  if (pieces.length > 1) pieces.pop();
  for (const piece of pieces) {
    pending = pending === '' ? piece : `${pending}\n${piece}`;
    if (pending.split('"').length % 2 === 0) continue;
    if (pending.trim() !== '') lines.push(pending);
    pending = '';
    if (lines.length === LINES) break;
  }
  if (lines.length === 0 && pending.trim() !== '') lines.push(pending);
  return lines;
}

/** The count above zero that occurs most; of equals the first. */
function commonest(counts: number[]): number {
  let best = 0;
  let times = 0;
  for (const count of new Set(counts)) {
    const occurs = counts.filter((one) => one === count).length;
    if (count > 0 && occurs > times) [best, times] = [count, occurs];
  }
  return best;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) count++;
  }
  return count;
}
