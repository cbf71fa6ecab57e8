/** Longest time between two looks: a machine that slept tells nobody that it did. */
const LOOK_MS = 60_000;
const HOUR_MS = 3_600_000;
/** After the hour, for timers that are early and clocks that stand still. */
const GRACE_MS = 50;

/** Sends `text` to the other windows of this browser that are open; throws where there is no way. It is kept nowhere. */
export function tellWindows(name: string, text: string): void {
  try {
    const channel = new BroadcastChannel(name);
    channel.postMessage(text);
    channel.close();
  } catch {
    // Every other window hears that it is set; then it may go.
    localStorage.setItem(name, text);
    localStorage.removeItem(name);
  }
}

/** What {@link watchWindows} follows, and what it calls. */
export interface WindowWatch {
  /** Of the channel, and of the key where there is none. */
  readonly name: string;
  /** With what another window sent; with nothing, when it changed something else. */
  readonly hear: (text: string | null) => void;
  /** When time has passed, or nobody could say what happened. */
  readonly look: () => void;
  /** RFC 3339 with an offset. */
  readonly now: () => string;
}

/**
 * Follows the other windows of this browser and the clock, until what it returns is called. A yes ends with a day in the
 * Netherlands, which begins on a whole hour of UTC: it looks then, so no timer is longer than an hour.
 */
export function watchWindows({ name, hear, look, now }: WindowWatch): () => void {
  const over = new AbortController();
  let channel: BroadcastChannel | undefined;
  const wait = (ms: number): ReturnType<typeof setTimeout> => setTimeout(tick, ms);
  // Soon, for what was said between the first render and now.
  let timer = wait(1000);
  function tick() {
    timer = wait(Math.min(HOUR_MS + GRACE_MS - (Date.parse(now()) % HOUR_MS), LOOK_MS));
    look();
  }
  try {
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => hear(data);
  } catch {}
  document.addEventListener("visibilitychange", look, over);
  addEventListener("pageshow", look, over);
  addEventListener("storage", ({ key, newValue }) => hear(key === name ? newValue : null), over);
  return () => {
    over.abort();
    clearTimeout(timer);
    channel?.close();
  };
}
