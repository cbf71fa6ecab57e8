import { agreementTimeline } from "../../src/agreements/index.ts";
import * as nl from "../../src/messages/nl/index.ts";
import { cloudManager, judgedOn } from "../measure-sets.ts";
import { leerplein } from "../privacy-inserts.ts";
import { activeAgreement, draftAgreement } from "../processing-agreements.ts";
import { type Calls, only } from "./calls.ts";

const span = { from: "2026-08-01", to: "2028-12-31" };
const outlineWords = ["insertOutline", "dataSubjectCategoryNames", "purposeNames"] as const;
const boardWords = [...outlineWords, "insertForBoard", "dataCategoryLabels"] as const;
const documentWords = only(nl, "agreements", ...boardWords);
const next = { ...leerplein, dataSubjects: ["pupil", "teacher", "parent"] };
const all = only(nl, ...boardWords, "insertForParent", "insertForPupil");

/** Good calls of `/agreements` and `/inserts`. */
export const agreementCalls: Calls = {
  agreements: {
    agreementDocument: { args: [activeAgreement, documentWords], texts: [1] },
    agreementHash: { args: [draftAgreement] },
    agreementTimeline: { args: [activeAgreement, span] },
    checkAgreement: {
      args: [
        activeAgreement,
        { checklists: ["gdpr-28-3", "model-4.0"], asOf: "2026-11-22", module: 2 },
      ],
    },
    diffAgreements: { args: [draftAgreement, activeAgreement] },
    renderAgreement: { args: [activeAgreement, documentWords, { format: "html" }], texts: [1] },
    toICalendar: {
      args: [
        agreementTimeline(activeAgreement, span),
        only(nl, "agreements"),
        { stampedAt: "2026-11-22T12:00:00Z", domain: "leerplein.example" },
      ],
      texts: [1],
    },
    toSecurityAnnex: {
      args: [cloudManager, { asOf: judgedOn, product: "Werkplek", schemeVersion: "3.0" }],
    },
    transition: {
      args: [draftAgreement, { kind: "offer", at: "2026-07-02T09:00:00+02:00", by: "contracten" }],
    },
  },
  inserts: {
    checkDeclared: {
      args: [leerplein, [{ kind: "bsn", pointer: "/pupil/bsn", part: "value", count: 2 }]],
    },
    checkInsert: { args: [leerplein, { asOf: "2026-11-22", moment: "signing" }] },
    diffInserts: { args: [leerplein, next] },
    dayWords: { args: ["2023-06-08", "nl"] },
    insertDocument: { args: [leerplein, all, { audience: "pupil" }], texts: [1] },
    outlineForBoard: { args: [leerplein, only(nl, ...boardWords)], texts: [1] },
    outlineForParent: {
      args: [leerplein, only(nl, ...outlineWords, "insertForParent")],
      texts: [1],
    },
    outlineForPupil: { args: [leerplein, only(nl, ...outlineWords, "insertForPupil")], texts: [1] },
    outlineInsert: { args: [leerplein, all, { audience: "parent" }], texts: [1] },
    placePattern: { args: ["/pupils/0/bsn", "value"] },
    policyFromInsert: { args: [leerplein] },
    renderInsert: { args: [leerplein, all, { audience: "board", format: "html" }], texts: [1] },
    toDpv: { args: [leerplein] },
  },
};
