/** `npm run make:graph`: draws the rooms as they import each other now into docs/ARCHITECTURE.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModules } from './imports/modules.ts';
import { projectRoot } from './report.ts';
import { roomGraph, withGraph } from './room-graph.ts';

const path = join(projectRoot, 'docs/ARCHITECTURE.md');
const renewed = withGraph(readFileSync(path, 'utf8'), roomGraph(readModules(projectRoot)));
if (renewed === null) throw new Error('docs/ARCHITECTURE.md has lost the marks between which the graph stands');
writeFileSync(path, renewed);
