import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { ChecklistTable } from "./checklist-item.ts";

/**
 * What a contract with a processor must hold: the frame of the first sentence, that it is in writing (art. 28(9)), and a to h.
 * Source: Regulation (EU) 2016/679, art. 28(3), OJ L 119, 4.5.2016: the frame, a and b read in a copy; the rest from memory.
 */
export const gdpr283: ChecklistTable = deepFreeze({
  basis: {
    kind: "statute",
    ref: "GDPR art. 28(3)",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    validFrom: "2018-05-25",
    verifiedOn: null,
  },
  items: [
    { id: "subject-matter", needs: ["underlying-agreement"] },
    { id: "duration", needs: ["duration"] },
    { id: "nature", needs: ["nature"] },
    { id: "purpose", needs: ["purposes"] },
    { id: "data-types", needs: ["data-types"] },
    { id: "data-subjects", needs: ["data-subjects"] },
    { id: "controller-rights", needs: ["board-decides"] },
    { id: "in-writing", needs: ["signed-by-both"] },
    { id: "a", needs: ["documented-instructions", "transfers-on-instruction", "tells-legal-duty"] },
    { id: "b", needs: ["bound-to-secrecy"] },
    { id: "c", needs: ["security-measures"] },
    {
      id: "d",
      needs: [
        "prior-authorisation",
        "announces-changes",
        "right-to-object",
        "passes-on-duties",
        "answers-for-sub-processors",
      ],
    },
    { id: "e", needs: ["helps-with-rights"] },
    {
      id: "f",
      needs: [
        "helps-with-security",
        "tells-breach",
        "helps-with-breach",
        "helps-with-assessments",
        "helps-with-consultation",
      ],
    },
    { id: "g", needs: ["deletes-or-returns", "deletes-copies"] },
    { id: "h", needs: ["gives-information", "allows-audits", "warns-unlawful-instruction"] },
  ],
});
