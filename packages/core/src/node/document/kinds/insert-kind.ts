import {
  checkDeclared,
  checkInsert,
  diffInserts,
  insertDocument,
  type PrivacyInsert,
  privacyInsert,
} from "../../../inserts/index.ts";
import { kindOf } from "../document-kind.ts";
import { toldChange } from "./told-change.ts";

/** The privacy insert. */
export const insertKind = kindOf<PrivacyInsert>(
  { name: "privacy-insert", marker: "personalData" },
  privacyInsert,
  {
    judge: (insert, { asOf, isSigning, messages }) =>
      checkInsert(insert, { asOf, moment: isSigning ? "signing" : "publishing" }).map(
        (finding) => ({ ...finding, text: messages.insertFindings[finding.code](finding) }),
      ),
    declared: (insert, matches, { messages }) =>
      checkDeclared(insert, matches).map((finding) => ({
        ...finding,
        text: [
          messages.insertDeclared[finding.code](finding),
          ...finding.pointers.map(({ pointer, count }) => `${pointer || "/"} (${count})`),
        ].join(" "),
      })),
    outline: (insert, { messages, reader = "staff" }) =>
      insertDocument(insert, messages, { audience: reader === "staff" ? "board" : reader }),
    changes: (before, after, messages) =>
      diffInserts(before, after).map((change) => ({
        ...change,
        ...toldChange(change, messages.insertChanges[change.code](change), messages),
      })),
  },
);
