/** One step of the way down to a page; without `href` it is the page itself. */
export interface Crumb {
  label: string;
  href?: string;
}
