import * as z from "zod/mini";

const DAY_IN_SECONDS = 86_400;

/** Checks of how hard a queue tries a job. */
export const jobFields = {
  expireInSeconds: z.exactOptional(z.int().check(z.gte(1), z.lte(DAY_IN_SECONDS))),
  retryLimit: z.exactOptional(z.int().check(z.gte(0), z.lte(10_000))),
} as const;

/** Checks of how often a worker looks for a job. */
export const pollingFields = {
  pollingIntervalSeconds: z.exactOptional(z.number().check(z.gte(0.1), z.lte(DAY_IN_SECONDS))),
} as const;
