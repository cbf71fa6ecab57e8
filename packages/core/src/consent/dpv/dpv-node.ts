/** Node of JSON-LD: terms with prefix, and their values. */
export interface DpvNode {
  readonly [term: string]: string | boolean | DpvNode | readonly (string | DpvNode)[];
}
