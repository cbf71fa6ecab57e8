import type { LegalSource } from "../shared/legal-source.ts";
import type { RuleRow } from "./data/rule-row.ts";

/** Where a rule stands, with a link for an RFC. Not verified: the texts were not opened when the tables were written. */
export function ruleBasis([, source, section]: RuleRow): LegalSource {
  if (source === undefined)
    return Object.freeze({ kind: "policy", ref: "own heuristic", verifiedOn: null });
  const place = section === undefined ? "" : ` section ${section}`;
  if (typeof source === "string")
    return Object.freeze({ kind: "norm", ref: `${source}${place}`, verifiedOn: null });
  const anchor = /^[A-Z]/.test(section ?? "") ? "appendix" : "section";
  return Object.freeze({
    kind: "norm",
    ref: `RFC ${source}${place}`,
    url: `https://www.rfc-editor.org/rfc/rfc${source}#${anchor}-${section}`,
    verifiedOn: null,
  });
}
