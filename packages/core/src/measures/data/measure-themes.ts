import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Themes of measures, with the aspect of security of each; `organisation` for measures that serve all three.
 *
 * Source: names of the themes of the ROSA Toetsingskader as remembered, not read in the sheet (verifiedOn null); the
 * group `organisation` is our own. Written 2026-11-29. Standing: names of themes are facts.
 */
export const measureThemeRows = deepFreeze([
  { code: "redundancy", axis: "availability" },
  { code: "capacity", axis: "availability" },
  { code: "maintenance", axis: "availability" },
  { code: "testing", axis: "availability" },
  { code: "monitoring", axis: "availability" },
  { code: "recovery", axis: "availability" },
  { code: "traceability", axis: "integrity" },
  { code: "backup", axis: "integrity" },
  { code: "application-controls", axis: "integrity" },
  { code: "non-repudiation", axis: "integrity" },
  { code: "integrity-checking", axis: "integrity" },
  { code: "data-life-cycle", axis: "confidentiality" },
  { code: "logical-access", axis: "confidentiality" },
  { code: "physical-access", axis: "confidentiality" },
  { code: "network-access", axis: "confidentiality" },
  { code: "separation", axis: "confidentiality" },
  { code: "transport-and-storage", axis: "confidentiality" },
  { code: "logging", axis: "confidentiality" },
  { code: "assessment", axis: "confidentiality" },
  { code: "vulnerabilities", axis: "confidentiality" },
  { code: "people", axis: "organisation" },
  { code: "suppliers", axis: "organisation" },
  { code: "incidents", axis: "organisation" },
  { code: "governance", axis: "organisation" },
]);
