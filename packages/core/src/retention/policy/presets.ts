import { deepFreeze } from "../../shared/deep-freeze.ts";
import { cloudExit } from "../data/cloud-exit.ts";
import { nlEducation } from "../data/nl-education.ts";
import { voiceLogs } from "../data/voice-logs.ts";
import type { PolicyDefinition } from "./retention-policy.ts";

/**
 * Example policies: schools in the Netherlands, call recordings, and the end of a cloud subscription. Each rule states
 * its basis, the kind of basis, and the day on which the source was read. Most bases are not law.
 *
 * @example
 * ```ts
 * import { decide, definePolicy, presets } from "@bijsluiter/core/retention";
 *
 * const policy = definePolicy(presets.voiceLogs);
 * const facts = { recordedOn: "2024-02-29" };
 * decide({ policy, category: "voice-log", facts, asOf: "2025-02-28" }).dueFrom; // => "2025-03-01"
 * ```
 */
export const presets: {
  readonly nlEducation: PolicyDefinition;
  readonly voiceLogs: PolicyDefinition;
  readonly cloudExit: PolicyDefinition;
} = deepFreeze({ nlEducation, voiceLogs, cloudExit });
