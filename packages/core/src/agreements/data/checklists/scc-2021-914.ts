import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { ChecklistTable } from "./checklist-item.ts";

/**
 * The Commission's standard clauses for transfers to third countries. Module 1: controller to controller; 2: controller to
 * processor; 3: processor to sub-processor; 4: processor to its controller outside the EEA.
 * Source: Implementing Decision (EU) 2021/914, OJ L 199, 7.6.2021, p. 31-61: the titles of clauses 1 to 8 for modules 1 and 2 read in a
 * table of contents, the rest from memory. Clause 7 is optional.
 */
export const scc2021914: ChecklistTable = deepFreeze({
  basis: {
    kind: "statute",
    ref: "Implementing Decision (EU) 2021/914",
    url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
    validFrom: "2021-06-27",
    verifiedOn: null,
  },
  items: [
    { id: "1", needs: ["annexes-are-instruction"] },
    { id: "2", needs: ["clauses-unaltered"] },
    { id: "3", needs: ["third-party-beneficiaries"] },
    { id: "4", needs: ["interpretation"] },
    { id: "5", needs: ["agreement-prevails"] },
    { id: "6", needs: ["data-types", "purposes", "locations"] },
    { id: "7", needs: ["docking"], optional: true },
    { id: "8.1", modules: [1], needs: ["agreed-purposes-only"] },
    { id: "8.2", modules: [1], needs: ["informs-data-subjects"] },
    { id: "8.3", modules: [1], needs: ["accurate-data"] },
    { id: "8.4", modules: [1], needs: ["follows-retention"] },
    { id: "8.5", modules: [1], needs: ["security-measures", "bound-to-secrecy", "tells-breach"] },
    { id: "8.6", modules: [1], needs: ["sensitive-data-safeguards"] },
    { id: "8.7", modules: [1], needs: ["onward-transfers"] },
    { id: "8.8", modules: [1], needs: ["documented-instructions"] },
    { id: "8.9", modules: [1], needs: ["gives-information"] },
    {
      id: "8.1",
      modules: [2, 3],
      needs: ["documented-instructions", "warns-unlawful-instruction"],
    },
    { id: "8.2", modules: [2, 3], needs: ["agreed-purposes-only"] },
    { id: "8.3", modules: [2, 3], needs: ["informs-data-subjects"] },
    { id: "8.4", modules: [2, 3], needs: ["accurate-data"] },
    { id: "8.5", modules: [2, 3], needs: ["duration", "deletes-or-returns", "deletes-copies"] },
    {
      id: "8.6",
      modules: [2, 3],
      needs: ["security-measures", "bound-to-secrecy", "tells-breach"],
    },
    { id: "8.7", modules: [2, 3], needs: ["sensitive-data-safeguards"] },
    { id: "8.8", modules: [2, 3], needs: ["onward-transfers"] },
    { id: "8.9", modules: [2, 3], needs: ["gives-information", "allows-audits"] },
    { id: "8.1", modules: [4], needs: ["documented-instructions", "warns-unlawful-instruction"] },
    { id: "8.2", modules: [4], needs: ["security-measures", "bound-to-secrecy", "tells-breach"] },
    { id: "8.3", modules: [4], needs: ["gives-information", "allows-audits"] },
    {
      id: "9",
      modules: [2, 3],
      needs: [
        "prior-authorisation",
        "notice-days",
        "passes-on-duties",
        "answers-for-sub-processors",
      ],
    },
    { id: "10", needs: ["helps-with-rights"] },
    { id: "11", needs: ["redress"] },
    { id: "12", needs: ["liability-agreed"] },
    { id: "13", modules: [1, 2, 3], needs: ["supervision"] },
    { id: "14", needs: ["local-laws-assessed"] },
    { id: "15", needs: ["resists-government-access"] },
    { id: "16", needs: ["ends-on-violation", "deletes-or-returns"] },
    { id: "17", needs: ["governing-law"] },
    { id: "18", needs: ["forum"] },
    {
      id: "annex-I.A",
      needs: ["board-representative", "supplier-representative", "signed-by-both"],
    },
    {
      id: "annex-I.B",
      needs: ["data-subjects", "data-types", "nature", "purposes", "retention-terms"],
    },
    { id: "annex-I.C", modules: [1, 2, 3], needs: ["supervision"] },
    { id: "annex-II", modules: [1, 2, 3], needs: ["measures-described"] },
    { id: "annex-III", modules: [2, 3], needs: ["sub-processor-list"] },
  ],
});
