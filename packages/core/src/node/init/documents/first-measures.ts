import { presets } from "../../../measures/index.ts";
import { measuresKind } from "../../document/kinds/measures-kind.ts";
import type { FirstDocument } from "../first-document.ts";
import { asksOne } from "../question.ts";
import { asksName } from "./party-questions.ts";

const levels = ["low", "medium", "high"];
const aspects = ["availability", "integrity", "confidentiality"] as const;

/** Measures that suppliers in education promise, of which it is still unknown whether they are there. */
export const firstMeasures: FirstDocument = {
  name: "measures",
  kind: measuresKind,
  questions: [
    asksName("title", "Owner of the measures", ""),
    ...aspects.map((aspect) => asksOne(aspect, `Level of ${aspect}`, levels, "high")),
  ],
  compose: ({ title, availability, integrity, confidentiality }) => ({
    ...(title && { title }),
    levels: { availability, integrity, confidentiality },
    measures: presets.exampleEducation,
  }),
};
