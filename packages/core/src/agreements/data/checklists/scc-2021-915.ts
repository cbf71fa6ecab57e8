import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { ChecklistTable } from "./checklist-item.ts";

/**
 * The Commission's standard clauses between controller and processor inside the EEA.
 * Source: Implementing Decision (EU) 2021/915, OJ L 199, 7.6.2021, p. 18-30: the list of annexes read in a copy, the clauses from
 * memory. Clause 5 is optional.
 */
export const scc2021915: ChecklistTable = deepFreeze({
  basis: {
    kind: "statute",
    ref: "Implementing Decision (EU) 2021/915",
    url: "https://eur-lex.europa.eu/eli/dec_impl/2021/915/oj",
    validFrom: "2021-06-27",
    verifiedOn: null,
  },
  items: [
    { id: "1", needs: ["annexes-are-instruction"] },
    { id: "2", needs: ["clauses-unaltered"] },
    { id: "3", needs: ["interpretation"] },
    { id: "4", needs: ["agreement-prevails"] },
    { id: "5", needs: ["docking"], optional: true },
    { id: "6", needs: ["nature", "purposes"] },
    {
      id: "7.1",
      needs: ["documented-instructions", "tells-legal-duty", "warns-unlawful-instruction"],
    },
    { id: "7.2", needs: ["agreed-purposes-only"] },
    { id: "7.3", needs: ["duration"] },
    { id: "7.4", needs: ["security-measures", "bound-to-secrecy"] },
    { id: "7.5", needs: ["sensitive-data-safeguards"] },
    { id: "7.6", needs: ["gives-information", "allows-audits"] },
    {
      id: "7.7",
      needs: [
        "prior-authorisation",
        "notice-days",
        "announces-changes",
        "right-to-object",
        "passes-on-duties",
        "answers-for-sub-processors",
      ],
    },
    { id: "7.8", needs: ["transfers-on-instruction", "transfer-safeguards"] },
    {
      id: "8",
      needs: [
        "forwards-requests",
        "helps-with-rights",
        "helps-with-security",
        "helps-with-assessments",
        "helps-with-consultation",
      ],
    },
    { id: "9", needs: ["tells-breach", "tells-breach-contents", "helps-with-breach"] },
    { id: "10", needs: ["ends-on-violation", "deletes-or-returns", "deletes-copies"] },
    { id: "annex-I", needs: ["board-representative", "supplier-representative", "signed-by-both"] },
    {
      id: "annex-II",
      needs: ["data-subjects", "data-types", "nature", "purposes", "retention-terms"],
    },
    { id: "annex-III", needs: ["measures-described"] },
    { id: "annex-IV", needs: ["sub-processor-list"] },
  ],
});
