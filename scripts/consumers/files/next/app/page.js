import example from "@bijsluiter/core/examples/privacy-insert.json";
import { privacyInsert } from "@bijsluiter/core/inserts";
import { PrivacyInsert } from "@bijsluiter/react";
import { privacyInsertForParent } from "@bijsluiter/react/locales/nl";
import { Report } from "./report.js";

export default function Page() {
  return (
    <main>
      <PrivacyInsert insert={privacyInsert.parse(example)} texts={privacyInsertForParent} />
      <Report />
    </main>
  );
}
