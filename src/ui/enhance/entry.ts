/**
 * Where the built script of the search field lies. `?worker&url` makes Vite bundle it as a file of its
 * own with a hash in its name; it is loaded by a plain <script type="module">, never as a worker.
 */
import script from './area-search.ts?worker&url';

export const areaSearchScript: string = script;
