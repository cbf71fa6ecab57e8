/** Something that is done again and again. */
export interface Beat {
  /** Waits for what is being done, and stops. */
  readonly close: () => Promise<void>;
}

/** Does `work` now, and again every `everyMs`, one time after the other. A time that fails is told, and the next one comes. */
export function startBeat(
  work: () => Promise<void>,
  {
    everyMs,
    onFailure,
  }: { readonly everyMs: number; readonly onFailure: (error: unknown) => void },
): Beat {
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void>;
  const run = () => {
    working = work()
      .catch(onFailure)
      .then(() => {
        if (!isClosed) timer = setTimeout(run, everyMs);
      });
  };
  run();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await working;
    },
  };
}
