/**
 * The year of the division that a border file follows, by its name: the file's own name first
 * (`Buurt_2014_layer`, `buurt2017`), then the folders it lies in, nearest first. Null when none says.
 */
export function divisionYearOf(path: string): number | null {
  for (const part of path.split(/[/\\]/).reverse()) {
    const years = part.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g);
    if (years && new Set(years).size === 1) return Number(years[0]);
  }
  return null;
}
