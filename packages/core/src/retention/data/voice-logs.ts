import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Recordings of customer service: erased one year after the call.
 * Source: privacy statement of ThiemeMeulenhoff, an educational publisher. Retrieved 2026-11-22.
 */
export const voiceLogs = deepFreeze({
  id: "voice-logs",
  version: "2026-11-22",
  rules: [
    {
      id: "voice-log",
      kind: "erase",
      categories: ["voice-log"],
      trigger: "recordedOn",
      period: "P1Y",
      basis: {
        kind: "contract",
        ref: "ThiemeMeulenhoff, privacy and security: recordings are kept for at most a year",
        verifiedOn: "2026-11-22",
      },
    },
  ],
});
