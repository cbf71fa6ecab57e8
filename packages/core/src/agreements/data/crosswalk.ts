import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Clauses of each checklist by topic: one clause counts in all of them. An empty list means that the source does not ask
 * for it. Clauses of 2021/914 are those of module 2. Sub-paragraphs from memory. Source: our own comparison of the
 * checklists in `checklists/`. Written 2026-11-22.
 */
export const crosswalkRows = deepFreeze([
  {
    topic: "instructions",
    "gdpr-28-3": ["a"],
    "scc-2021-915": ["7.1", "7.2"],
    "scc-2021-914": ["8.1", "8.2"],
    "hipaa-baa": ["(i)", "(ii)(A)"],
    "model-4.0": ["subject", "use"],
    "general-4.0": ["subject", "use"],
  },
  {
    topic: "confidentiality",
    "gdpr-28-3": ["b"],
    "scc-2021-915": ["7.4"],
    "scc-2021-914": ["8.6"],
    "hipaa-baa": [],
    "model-4.0": ["confidentiality"],
    "general-4.0": ["confidentiality"],
  },
  {
    topic: "security",
    "gdpr-28-3": ["c"],
    "scc-2021-915": ["7.4", "annex-III"],
    "scc-2021-914": ["8.6", "annex-II"],
    "hipaa-baa": ["(ii)(B)"],
    "model-4.0": ["security-control", "annex-2"],
    "general-4.0": ["security-control", "annex-2"],
  },
  {
    topic: "sub-processors",
    "gdpr-28-3": ["d"],
    "scc-2021-915": ["7.7", "annex-IV"],
    "scc-2021-914": ["9", "annex-III"],
    "hipaa-baa": ["(ii)(D)"],
    "model-4.0": ["sub-processors"],
    "general-4.0": ["sub-processors"],
  },
  {
    topic: "rights",
    "gdpr-28-3": ["e"],
    "scc-2021-915": ["8"],
    "scc-2021-914": ["10"],
    "hipaa-baa": ["(ii)(E)", "(ii)(F)", "(ii)(G)"],
    "model-4.0": ["data-subject-rights"],
    "general-4.0": ["data-subject-rights"],
  },
  {
    topic: "breach",
    "gdpr-28-3": ["f"],
    "scc-2021-915": ["9"],
    "scc-2021-914": ["8.6"],
    "hipaa-baa": ["(ii)(C)"],
    "model-4.0": ["breach", "annex-2"],
    "general-4.0": ["breach", "annex-2"],
  },
  {
    topic: "end",
    "gdpr-28-3": ["g"],
    "scc-2021-915": ["10"],
    "scc-2021-914": ["8.5", "16"],
    "hipaa-baa": ["(ii)(J)"],
    "model-4.0": ["retention-destruction"],
    "general-4.0": ["retention-destruction"],
  },
  {
    topic: "audit",
    "gdpr-28-3": ["h"],
    "scc-2021-915": ["7.6"],
    "scc-2021-914": ["8.9"],
    "hipaa-baa": ["(ii)(I)"],
    "model-4.0": ["security-control"],
    "general-4.0": ["security-control"],
  },
]);
