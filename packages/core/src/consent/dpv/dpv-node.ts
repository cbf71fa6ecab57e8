/** A node of JSON-LD: terms with prefix, and what they hold. */
export interface DpvNode {
  readonly [term: string]: string | boolean | DpvNode | readonly (string | DpvNode)[];
}
