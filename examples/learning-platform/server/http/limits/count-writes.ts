/** Longest that an address is remembered: the privacy insert says so. */
const WINDOW_MS = 60_000;

/** How often an address wrote since its window began. */
export interface WriteCounter {
  /** Counts one more write; how many there are now, and the seconds until they are forgotten. */
  readonly count: (address: string) => { readonly writes: number; readonly forgottenIn: number };
  /** Addresses that are remembered. */
  readonly size: () => number;
}

/** Counts writes by address in windows of a minute. At the end of a window every address is gone, also when nobody writes any more. */
export function countWrites(): WriteCounter {
  const writes = new Map<string, number>();
  let endsAt = 0;
  return {
    count(address) {
      if (writes.size === 0) {
        endsAt = performance.now() + WINDOW_MS;
        setTimeout(() => writes.clear(), WINDOW_MS).unref();
      }
      const sum = (writes.get(address) ?? 0) + 1;
      writes.set(address, sum);
      return {
        writes: sum,
        forgottenIn: Math.max(1, Math.ceil((endsAt - performance.now()) / 1_000)),
      };
    },
    size: () => writes.size,
  };
}
