/** What a list of keys is written for. */
export interface BatchOptions {
  readonly sweepId: string;
  readonly asOf: string;
  readonly now: string;
  readonly batchSize: number;
}
