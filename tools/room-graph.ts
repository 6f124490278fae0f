import type { Module } from './imports/modules.ts';

const START = '<!-- room graph: made by `npm run make:graph` -->';
const END = '<!-- end of room graph -->';
/** Everything rests on these two; drawing that would hide the rest. */
const FLOOR = ['base', 'domain'];

/** The rooms that import each other now, as a mermaid drawing; tests are left out. */
export function roomGraph(modules: readonly Module[]): string {
  const edges = new Set<string>();
  for (const module of modules) {
    if (module.isTest || module.room === '(root)') continue;
    const from = module.room.replace(' (server)', '');
    for (const { targetRoom } of module.imports) {
      const to = targetRoom.replace(' (server)', '');
      if (to === '' || to === from || to.startsWith('(') || FLOOR.includes(to) || FLOOR.includes(from)) continue;
      edges.add(`  ${from} --> ${to}`);
    }
  }
  return ['```mermaid', 'graph TD', ...[...edges].sort(), '```'].join('\n');
}

/** The text with the drawing between its two marks renewed; null when the marks are not there. */
export function withGraph(text: string, graph: string): string | null {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  return start < 0 || end < start ? null : `${text.slice(0, start + START.length)}\n${graph}\n${text.slice(end)}`;
}
