import {
  breachFileProps,
  hour,
  otherEntries,
} from "../../../../packages/react/test/breach-files.ts";
import { entry } from "../entry.ts";

const { assessment, severity, entries, clocks, tasks, now } = breachFileProps;
const words = { words: "breachFile" } as const;
const [first, ...later] = clocks;

export const breaches = [
  entry(
    "BreachAssessment",
    {
      "points to a high risk": { assessment, severity, confirmed: ["exception-holds"] },
      "without severity": { assessment },
      "heading of level 4": { assessment, headingLevel: 4 },
    },
    words,
  ),
  entry(
    "BreachClocks",
    {
      "of three laws": { clocks, now },
      "ten days later": { clocks, now: hour(240) },
      "one clock": { clocks: first ? [first] : later, now },
      none: { clocks: [], now },
    },
    words,
  ),
  entry("BreachDuties", { "to do": { tasks }, none: { tasks: [] } }, words),
  entry(
    "BreachTimeline",
    {
      "after the signal": { entries: entries.slice(0, 1) },
      whole: { entries },
      "lines of the register": { entries: otherEntries },
      none: { entries: [] },
    },
    words,
  ),
];
