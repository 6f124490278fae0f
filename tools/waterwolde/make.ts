import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { waterwoldeFiles } from './waterwolde.ts';

/** Writes the generated part of the fictional world: `npm run make:waterwolde`. */
const world = join(import.meta.dirname, '..', '..', 'worlds', 'demo');
for (const [path, content] of waterwoldeFiles()) {
  const target = join(world, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`${path}: ${content.length} characters`);
}
