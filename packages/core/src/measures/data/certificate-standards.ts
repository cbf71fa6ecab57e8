import { deepFreeze } from "../../shared/deep-freeze.ts";
import { staleEvidence } from "../../vocabulary/data/stale-evidence.ts";

const lastDayOf2013 = staleEvidence.certificateEditions[0].lastDay;
const lastDayOf2017 = staleEvidence.certificateEditions[1].lastDay;

/**
 * Standards that suppliers in education refer to, with their editions.
 *
 * - `words`: names of the standard in texts, as whole words in lower case.
 * - `kind`: `certification` by a body under ISO/IEC 17021-1, `report` of an auditor, or `authorisation` by an office of
 *   the United States.
 * - `current`: current editions; 2023 is the European edition of the text of 2022.
 * - `replaced`: superseded editions. `lastDay` is the last day on which certificates of the edition were valid; null if
 * the end of the transition is not known here. Of 27001 other sources give 30 October and 1 November 2025.
 * - `parts`: parts of the standard that are certified separately.
 *
 * Sources: RvA on IAF MD 26 for 27001:2013, retrieved 2026-11-22; all other editions from memory (verifiedOn null),
 * 2026-11-29. Standing: years of editions are facts.
 */
export const certificateStandards = deepFreeze([
  {
    code: "iso-27001",
    words: ["27001"],
    kind: "certification",
    current: ["2022", "2023"],
    replaced: [
      { edition: "2005", by: "2013", lastDay: "2015-10-01" },
      { edition: "2013", by: "2022", lastDay: lastDayOf2013 },
      { edition: "2017", by: "2022", lastDay: lastDayOf2017 },
    ],
    parts: [],
  },
  {
    code: "iso-27018",
    words: ["27018"],
    kind: "certification",
    current: ["2025"],
    replaced: [
      { edition: "2014", by: "2019", lastDay: null },
      { edition: "2019", by: "2025", lastDay: null },
    ],
    parts: [],
  },
  {
    code: "iso-27701",
    words: ["27701"],
    kind: "certification",
    current: ["2025"],
    replaced: [{ edition: "2019", by: "2025", lastDay: null }],
    parts: [],
  },
  {
    code: "nen-7510",
    words: ["7510"],
    kind: "certification",
    current: ["2024"],
    replaced: [
      { edition: "2011", by: "2017", lastDay: null },
      { edition: "2017", by: "2024", lastDay: null },
    ],
    parts: ["1", "2"],
  },
  {
    code: "soc-2",
    words: ["soc 2", "soc2"],
    kind: "report",
    current: ["2017"],
    replaced: [],
    parts: [],
  },
  { code: "fisma", words: ["fisma"], kind: "authorisation", current: [], replaced: [], parts: [] },
  {
    code: "fedramp",
    words: ["fedramp"],
    kind: "authorisation",
    current: [],
    replaced: [],
    parts: [],
  },
]);
