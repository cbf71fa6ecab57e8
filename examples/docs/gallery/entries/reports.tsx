import { BreachReport, useBreachReport } from "@bijsluiter/react";
import type { ReactNode } from "react";
import { completeReport } from "../../../../packages/core/test/breach-reports.ts";
import { type Entry, entry, type Stage, type Words } from "../entry.ts";

const receivedAt = "2026-11-20T16:00:00+01:00";
const arrives = async () => ({ ok: true, reference: "DL-2026-0001", receivedAt }) as const;
const refused = async () =>
  ({ ok: false, issues: [{ code: "too-short", path: ["incident", "summary"] }] }) as const;
const lost = () => Promise.reject(new Error("No answer."));
const contact = { contactPoint: { name: "Privacyloket", email: "privacy@leerplein.example" } };
const { affected } = completeReport.boards;

export const reports = [
  entry(
    "BreachReportForm",
    {
      empty: { submit: arrives, defaultFacts: { contact } },
      "the connection is lost": { submit: lost, defaultFacts: { contact } },
      "heading of level 3": { submit: arrives, headingLevel: 3 },
    },
    { words: "firstReport" },
  ),
  entry(
    "WholeReportForm",
    {
      empty: { submit: arrives },
      "boards to tick": { submit: arrives, boards: affected },
      "the server refuses": { submit: refused },
    },
    { words: "breachReport" },
  ),
  {
    widget: "BreachReport",
    words: "breachReport",
    states: { "of its parts": {} },
    render: ({ words }: Stage) => <OwnForm words={words} />,
  } satisfies Entry,
];

function OwnForm({ words }: { readonly words: Words }): ReactNode {
  const report = useBreachReport({ texts: words.breachReport, submit: arrives });
  return (
    <BreachReport.Root report={report}>
      <BreachReport.Progress />
      <BreachReport.ErrorSummary />
      <BreachReport.Step />
      <BreachReport.Actions />
    </BreachReport.Root>
  );
}
