import example from "@bijsluiter/core/examples/privacy-insert.json";
import { privacyInsert } from "@bijsluiter/core/inserts";
import { BreachReportForm, PrivacyInsert } from "@bijsluiter/react";
import { breachReport, privacyInsertForParent } from "@bijsluiter/react/locales/nl";

export default function Home() {
  return (
    <main>
      <PrivacyInsert insert={privacyInsert.parse(example)} texts={privacyInsertForParent} />
      <BreachReportForm
        texts={breachReport}
        submit={() => Promise.reject(new Error("no server"))}
      />
    </main>
  );
}
