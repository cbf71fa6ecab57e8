import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import {
  type Adapters,
  BijsluiterProvider,
  BreachReportForm,
  type BreachReportTexts,
  readSubmitAnswer,
  readUploadAnswer,
  type SubmitReport,
  searchHistory,
  type UploadFile,
  WholeReportForm,
} from "../../../src/index.ts";
import { breachReport } from "../../../src/locales/nl/index.ts";
import { createPiiReader } from "../../../src/pii-reader/index.ts";

const asked = new URLSearchParams(location.search);

/** As the README has it; with `garbage` in the address, a host that did not read it. */
const submit: SubmitReport = async (report, { signal, idempotencyKey }) => {
  const headers = { "Content-Type": "application/json", "Idempotency-Key": idempotencyKey };
  const response = await fetch(`/reports?answer=${asked.get("answer")}`, {
    method: "POST",
    headers,
    body: JSON.stringify(report),
    signal,
  });
  if (asked.has("garbage")) return { ok: response.ok, ...(await response.json()) };
  return readSubmitAnswer(response);
};

/** With `broken` in the address, words that fail once something was typed. */
const texts: BreachReportTexts = asked.has("broken")
  ? {
      ...breachReport,
      forms: {
        ...breachReport.forms,
        step: (step, of) => {
          if (step > 1) throw new Error("A text that fails.");
          return breachReport.forms.step(step, of);
        },
      },
    }
  : breachReport;

const upload: UploadFile = async (file, { signal }) =>
  readUploadAnswer(
    await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
      method: "POST",
      body: file,
      signal,
    }),
  );
/** With `worker` in the address as the README has it without a bundler; else there is none, and the page reads. */
const pii = createPiiReader(
  asked.has("worker") ? { createWorker: () => new Worker("/file-worker.js") } : {},
);
const adapters: Adapters = {
  pii,
  ...(asked.has("files") && { upload }),
  ...(asked.has("history") && { history: searchHistory() }),
};

const around = {
  texts,
  submit,
  documentTitle: "Leerplein",
  headingLevel: 2,
  help: <p>Bel 030 000 00 00</p>,
};

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");
createRoot(root).render(
  <StrictMode>
    <BijsluiterProvider now={() => "2026-11-20T16:00:00+01:00"} adapters={adapters}>
      {asked.has("first") ? (
        <BreachReportForm
          {...around}
          boards={[
            { name: "Stichting De Wilgen", email: "privacy@dewilgen.example" },
            { name: "Scholengroep Noorderlicht", email: "fg@noorderlicht.example" },
          ]}
          defaultFacts={{
            contact: {
              reporter: { name: "Samira Ait", email: "samira@dewilgen.example" },
              contactPoint: { name: "Leerplein Privacy", email: "privacy@leerplein.example" },
            },
          }}
        />
      ) : (
        <WholeReportForm {...around} />
      )}
    </BijsluiterProvider>
  </StrictMode>,
);
