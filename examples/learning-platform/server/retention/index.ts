export { readLog } from "./destroyed-log.ts";
export { type DryRun, dryRun } from "./dry-run.ts";
export { type FinishOptions, finishSweep } from "./finish-sweep.ts";
export { planSweep, type SweepPlan } from "./plan-sweep.ts";
export { type BatchJob, type BatchResult, sweepBatch } from "./sweep-batch.ts";
export { type SweepProgress, sweepProgress } from "./sweep-progress.ts";
export {
  enqueueSweep,
  type QueueOptions,
  startSweepWorker,
  type WorkerOptions,
} from "./sweep-queue.ts";
export type { SweepSource } from "./sweep-source.ts";
