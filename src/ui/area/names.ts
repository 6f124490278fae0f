/** The names that figures are told with: the area, and what it is held against. */
export interface FigureNames {
  area: string;
  reference: string | null;
}
