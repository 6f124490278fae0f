/**
 * Where the built enhancing scripts lie. `?worker&url` makes Vite bundle each as a file of its own with a hash in its
 * name; it is loaded by a plain <script type="module">, never as a worker.
 */
import areaSearch from './area-search.ts?worker&url';
import oldWords from './old-words.ts?worker&url';
import work from './work.ts?worker&url';

/** Of the search field. */
export const areaSearchScript: string = areaSearch;
/** Of every page of the workspace. */
export const workScript: string = work;
/** Of the page to sign in. */
export const oldWordsScript: string = oldWords;
