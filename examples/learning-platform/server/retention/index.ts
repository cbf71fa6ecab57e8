export { readLog } from "./batches/destroyed-log.ts";
export { type BatchJob, type BatchResult, sweepBatch } from "./batches/sweep-batch.ts";
export {
  enqueueSweep,
  type QueueOptions,
  startSweepWorker,
  type WorkerOptions,
} from "./batches/sweep-queue.ts";
export { type DryRun, dryRun } from "./dry-run.ts";
export { type FinishOptions, finishSweep } from "./finish-sweep.ts";
export { planSweep, type SweepPlan } from "./plan-sweep.ts";
export { type SweepProgress, sweepProgress } from "./sweep-progress.ts";
export type { SweepSource } from "./sweep-source.ts";
