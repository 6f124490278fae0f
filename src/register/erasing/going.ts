/** A text that is about to go. */
export interface Going {
  id: string;
  field: string;
  body: string;
}
