import { createRoot } from "react-dom/client";
import { BreachReportForm, PiiTextarea } from "../../src/index.ts";
import { breachReport, piiTextarea } from "../../src/locales/nl/index.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
createRoot(root).render(
  new URLSearchParams(location.search).has("pii") ? (
    <PiiTextarea texts={piiTextarea} label="Bericht" />
  ) : (
    <BreachReportForm
      length="whole"
      texts={breachReport}
      submit={async () => ({
        ok: true,
        reference: "DL-2026-0001",
        receivedAt: "2026-11-20T15:00:00Z",
      })}
    />
  ),
);
