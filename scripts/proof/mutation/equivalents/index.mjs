/**
 * Mutants that no test can kill, because what the code gives is the same; a file for each room or group of small rooms.
 *
 * - `file`: below `packages/core`; `line`: where the mutant begins; `was` and `replacement`: what it replaced, and what it wrote.
 * - `reason`: why nothing changes, so that a reader can check it.
 */
import { equivalents as breaches } from "./breaches.mjs";
import { equivalents as consent } from "./consent.mjs";
import { equivalents as measures } from "./measures.mjs";
import { equivalents as outbound } from "./outbound.mjs";
import { equivalents as retention } from "./retention.mjs";
import { equivalents as rights } from "./rights.mjs";
import { equivalents as services } from "./services.mjs";
import { equivalents as vocabulary } from "./vocabulary.mjs";

export const equivalents = [
  ...breaches,
  ...consent,
  ...measures,
  ...outbound,
  ...retention,
  ...rights,
  ...services,
  ...vocabulary,
];
