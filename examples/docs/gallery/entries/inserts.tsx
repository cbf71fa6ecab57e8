import { diffInserts } from "@bijsluiter/core/inserts";
import { insertChanges } from "@bijsluiter/core/messages/nl";
import { leerplein } from "../../../../packages/core/test/privacy-inserts.ts";
import { staleClaims, subprocessorList } from "../../../../packages/core/test/published-inserts.ts";
import { entry } from "../entry.ts";

const languages = [
  { lang: "nl", label: "Nederlands", href: "#nederlands" },
  { lang: "en", label: "English", href: "#english" },
] as const;

export const inserts = (
  ["privacyInsertForBoard", "privacyInsertForParent", "privacyInsertForPupil"] as const
).map((words) =>
  entry(
    "PrivacyInsert",
    {
      whole: { insert: leerplein },
      "with its languages": { insert: leerplein, languages },
      "with what changed": {
        insert: leerplein,
        changes: {
          since: "2025-1",
          found: diffInserts({ ...leerplein, version: "2025-1", changeNoticeDays: 60 }, leerplein),
          sentences: insertChanges,
        },
      },
      "many sub-processors": { insert: subprocessorList },
      "claims that are old": { insert: staleClaims },
    },
    { words },
  ),
);
