import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Made for machines alone: it draws no windows, and a page takes half the processor time of a whole browser's. */
export const HEADLESS = 'chromium-headless-shell';

/** What a Chromium is called, the lightest first. */
const NAMES = [HEADLESS, 'chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium that `PEIL_CHROMIUM` names, else the lightest one in the path; undefined when there is none. */
export function findChromium() {
  return process.env.PEIL_CHROMIUM ?? NAMES.map(inPath).find(Boolean);
}

/** Where the path has a program of this name; undefined when it has none. */
export function inPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
