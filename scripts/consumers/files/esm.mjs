import { breachReport } from "@bijsluiter/core/breaches";
import * as nl from "@bijsluiter/core/messages/nl";
import { probe } from "./probe.js";

if (typeof nl.breachClocks.titles !== "object") throw new Error("No words.");
if (breachReport.safeParse({}).success) throw new Error("Anything is a report.");
console.log(probe());
