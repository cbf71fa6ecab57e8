import {
  checkMeasures,
  type MeasureSet,
  type MeasureSetFinding,
  measureSet,
} from "../../../measures/index.ts";
import { kindOf } from "../document-kind.ts";

type Sentence = (finding: MeasureSetFinding) => string;

/** A set of measures. */
export const measuresKind = kindOf<MeasureSet>(
  { name: "measures", marker: "measures" },
  measureSet,
  {
    judge: (set, { asOf, messages: { measures } }) => {
      // Each sentence takes the finding of its own code, which is the one it is looked up by.
      const say = { ...measures.findings, ...measures.certificates } as Readonly<
        Record<MeasureSetFinding["code"], Sentence>
      >;
      return checkMeasures(set, asOf).map((finding) => ({
        ...finding,
        text: [
          say[finding.code](finding),
          ...("reasons" in finding ? finding.reasons.map((code) => measures.reasons[code]) : []),
        ].join(" "),
      }));
    },
  },
);
