import { getApp } from '#app/open-app';

const MEGABYTE = 1_000_000;

/** How many megabytes a file may have that somebody attaches. */
export async function largestFile(): Promise<number> {
  return (await getApp()).settings.largestFile / MEGABYTE;
}
