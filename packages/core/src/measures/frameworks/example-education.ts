import { deepFreeze } from "../../shared/deep-freeze.ts";
import { exampleOrganisational } from "../data/example-organisational.ts";
import { exampleTechnical } from "../data/example-technical.ts";
import type { Measure } from "../measure/measure.ts";

type ExampleRow = (typeof exampleTechnical | typeof exampleOrganisational)[number];

/**
 * Measures as a starting point, all with unknown status: an example profile for education, not an official document.
 */
export const exampleEducation: readonly Measure[] = deepFreeze(
  [...exampleTechnical, ...exampleOrganisational].map(measureOf),
);

function measureOf({ iso, bio2, ...row }: ExampleRow): Measure {
  return {
    ...row,
    refs: [
      ...iso.map((control) => ({ framework: "iso-27001", edition: "2022", control })),
      ...bio2.map((control) => ({ framework: "bio2", edition: "1.3", control })),
    ],
    implementation: "unknown",
    evidence: [],
  };
}
