/** A fault in words; `href` leads to the field where it can be mended, absent where no one field can. */
export interface FaultTold {
  text: string;
  href?: string | undefined;
}
