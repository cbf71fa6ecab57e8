import { diffInserts } from "@bijsluiter/core/inserts";
import { insertChanges } from "@bijsluiter/core/messages/nl";
import { leerplein } from "../../../../core/test/privacy-inserts.ts";
import { subprocessorList } from "../../../../core/test/published-inserts.ts";
import { privacyInsertForBoard } from "../../../src/locales/nl/index.ts";
import { PrivacyInsert } from "../../../src/privacy-insert/index.ts";

const found = diffInserts(leerplein, subprocessorList);

/** Parts of an insert, named as properties of it. */
export const parts = (
  <PrivacyInsert.Root texts={privacyInsertForBoard} render={<main />}>
    {privacyInsertForBoard.outline(subprocessorList).map((section) => (
      <PrivacyInsert.Section key={section.id} section={section} className="own" />
    ))}
  </PrivacyInsert.Root>
);

/** An insert with everything in it. */
export const insert = (
  <PrivacyInsert
    insert={subprocessorList}
    texts={privacyInsertForBoard}
    id="privacy"
    languages={[{ lang: "nl", href: "/privacy", label: "Nederlands" }]}
    changes={{ since: "2025-08-01", found, sentences: insertChanges }}
  />
);
