import type { RegisterEvent } from "@bijsluiter/core/breaches";

/** What a privacy officer can write down. */
export type Recorded = Exclude<RegisterEvent["kind"], "reported" | "step" | "retracted" | "erased">;
