import { readFileSync } from "node:fs";
import { join } from "node:path";

const text = readFileSync(join(import.meta.dirname, "vectors", "dpv-2.3.txt"), "utf8");

/** Names of DPV 2.3 by prefix, with the namespace that the prefix stands for. */
export const dpvNamespaces: ReadonlyMap<
  string,
  { readonly iri: string; readonly names: ReadonlySet<string> }
> = new Map(
  [...text.matchAll(/^\[(\S+) (\S+)\]$([^[]*)/gm)].map(([, prefix = "", iri = "", names = ""]) => [
    prefix,
    { iri, names: new Set(names.trim().split(/\s+/)) },
  ]),
);

/** Every term as an IRI. */
export const dpvIris: ReadonlySet<string> = new Set(
  [...dpvNamespaces.values()].flatMap(({ iri, names }) => [...names].map((name) => iri + name)),
);

/** Whether a name with prefix, such as `"dpv:Purpose"`, is a term. */
export const isDpvTerm = (term: string): boolean => {
  const [prefix = "", name = ""] = term.split(":");
  return dpvNamespaces.get(prefix)?.names.has(name) ?? false;
};
