import type { Module } from './modules.ts';

/**
 * Circles between modules, as one finding each: a circle means that two things cannot be understood,
 * tested or moved without one another. Tests are left out: nothing imports a test.
 */
export function findCycles(modules: readonly Module[]): string[] {
  const edges = new Map(
    modules.filter((module) => !module.isTest).map((module) => [module.path, module.imports.flatMap((link) => link.target ?? [])]),
  );
  return stronglyConnected(edges)
    .filter((circle) => circle.length > 1)
    .map(
      (circle) =>
        `${circle[0]}: circle of ${circle.length} modules: ${[...circle].sort().join(' <-> ')}. Move what they both need into a module of its own`,
    );
}

/** Tarjan's algorithm (1972): sets of nodes that can all reach one another. */
function stronglyConnected(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];

  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    onStack.add(node);
    for (const next of edges.get(node) ?? []) {
      if (!edges.has(next)) continue;
      if (!index.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node)!, low.get(next)!));
      } else if (onStack.has(next)) {
        low.set(node, Math.min(low.get(node)!, index.get(next)!));
      }
    }
    if (low.get(node) !== index.get(node)) return;
    const circle: string[] = [];
    let member: string;
    do {
      member = stack.pop()!;
      onStack.delete(member);
      circle.push(member);
    } while (member !== node);
    found.push(circle.reverse());
  };

  for (const node of edges.keys()) if (!index.has(node)) visit(node);
  return found;
}
