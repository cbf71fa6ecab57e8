import { definePolicy, type RetentionPolicy } from "@bijsluiter/core/retention";

/** Two years after a pupil left, everything about the pupil goes. */
export const policy: RetentionPolicy = definePolicy({
  id: "leerplein",
  version: "2026-1",
  rules: [
    {
      id: "two-years-after-leaving",
      kind: "erase",
      trigger: "leftOn",
      period: "P2Y",
    },
  ],
});
