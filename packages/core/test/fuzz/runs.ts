const { BIJSLUITER_FUZZ_RUNS = "200" } = process.env;

/** Number of inputs for each export; 10,000 when a proof is asked for. */
export const runs = Number(BIJSLUITER_FUZZ_RUNS);

/** Whether a proof is asked for: all that is sampled otherwise is tried whole. */
export const isProof = runs > 200;
