/** Node of JSON-LD: prefixed terms with their values. */
export interface DpvNode {
  readonly [term: string]: string | boolean | DpvNode | readonly (string | DpvNode)[];
}
