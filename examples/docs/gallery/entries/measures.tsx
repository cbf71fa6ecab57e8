import { gapReport, responsibilityMatrix } from "@bijsluiter/core/measures";
import { cloudManager, judgedOn, publisher } from "../../../../packages/core/test/measure-sets.ts";
import { entry } from "../entry.ts";

const words = { words: "measures" } as const;

export const measures = [
  entry(
    "GapReport",
    {
      "with gaps": { report: gapReport(publisher, judgedOn) },
      "every promise holds": { report: gapReport(cloudManager, judgedOn) },
    },
    words,
  ),
  entry(
    "CertificateTimeline",
    {
      "one certificate": { certificates: publisher.certificates ?? [], asOf: judgedOn },
      none: { certificates: [], asOf: judgedOn },
    },
    words,
  ),
  entry(
    "ResponsibilityMatrix",
    {
      filled: { matrix: responsibilityMatrix(cloudManager, judgedOn) },
      empty: { matrix: { asOf: judgedOn, rows: [] } },
    },
    words,
  ),
];
