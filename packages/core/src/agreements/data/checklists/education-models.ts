import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { ChecklistRow, ChecklistTable } from "./checklist-item.ts";

/**
 * What the sector's models ask for: the party block, the annexes, and the clauses by what they are about.
 * Sources: two filled agreements on 4.0 for the party block and the recitals, read in part 2026-11-22; the clauses from memory of
 * 3.0. The text of 4.0 was not read: it may ask for more, or otherwise.
 */
const parties: readonly ChecklistRow[] = [
  {
    id: "board",
    needs: ["board-legal-form", "board-number", "board-address", "board-representative"],
  },
  { id: "supplier", needs: ["supplier-number", "supplier-address", "supplier-representative"] },
  { id: "underlying-agreement", needs: ["underlying-agreement"] },
];

const clausesBefore: readonly ChecklistRow[] = [
  { id: "definitions", needs: ["terms-defined"] },
  { id: "subject", needs: ["documented-instructions", "annexes-are-instruction"] },
  { id: "roles", needs: ["board-decides", "informs-before-signing"] },
];

const clausesAfter: readonly ChecklistRow[] = [
  {
    id: "use",
    needs: [
      "agreed-purposes-only",
      "no-own-purposes",
      "no-sale-or-advertising",
      "no-disclosure",
      "tells-legal-duty",
    ],
  },
  { id: "confidentiality", needs: ["bound-to-secrecy"] },
  {
    id: "security-control",
    needs: ["security-measures", "measures-kept-current", "allows-audits"],
  },
  { id: "breach", needs: ["tells-breach"] },
  { id: "data-subject-rights", needs: ["forwards-requests", "helps-with-rights"] },
  {
    id: "sub-processors",
    needs: [
      "prior-authorisation",
      "announces-changes",
      "right-to-object",
      "passes-on-duties",
      "answers-for-sub-processors",
    ],
  },
  { id: "transfers", needs: ["transfers-on-instruction", "transfer-safeguards"] },
  {
    id: "retention-destruction",
    needs: [
      "follows-retention",
      "deletes-or-returns",
      "hands-over-first",
      "confirms-destruction",
      "sub-processors-destroy-too",
    ],
  },
  { id: "liability", needs: ["liability-agreed"] },
  { id: "conflict-change", needs: ["agreement-prevails", "announces-annex-changes"] },
  { id: "term-termination", needs: ["runs-with-underlying", "not-ended-apart", "duties-survive"] },
];

const annexes: readonly ChecklistRow[] = [
  {
    id: "annex-1",
    needs: [
      "privacy-insert",
      "purposes",
      "data-types",
      "data-subjects",
      "retention-terms",
      "locations",
      "insert-contact",
      "insert-version",
    ],
  },
  {
    id: "annex-2",
    needs: [
      "security-annex",
      "measures-described",
      "classification",
      "scheme-version",
      "incident-procedure",
      "incident-contact",
    ],
  },
  { id: "deviations", needs: ["deviations-motivated"] },
  { id: "signatures", needs: ["signed-by-both"] },
];

/** The model for suppliers that joined the covenant. */
export const model40: ChecklistTable = deepFreeze({
  basis: {
    kind: "contract",
    ref: "Model Verwerkersovereenkomst 4.0, text not read",
    url: "https://www.privacyconvenant.nl/downloads/",
    validFrom: "2022-04-13",
    verifiedOn: null,
  },
  items: [
    ...parties,
    ...clausesBefore,
    { id: "covenant", needs: ["covenant-accepted"] },
    ...clausesAfter,
    ...annexes,
  ],
});

/** The model for suppliers outside the covenant's scope, who declare that they supply no digital educational resource. */
export const general40: ChecklistTable = deepFreeze({
  basis: {
    kind: "contract",
    ref: "Algemene Verwerkersovereenkomst onderwijs 4.0, text not read",
    url: "https://www.privacyconvenant.nl/algemene-verwerkersovereenkomst-onderwijs",
    validFrom: "2022-04-13",
    verifiedOn: null,
  },
  items: [
    ...parties,
    { id: "scope-declaration", needs: ["no-educational-resource"] },
    ...clausesBefore,
    ...clausesAfter,
    ...annexes,
  ],
});
