/** After a reload the document before this one may let go a moment later; it is asked this often, this far apart. */
const LOOKS = 3;
const PATIENCE_MS = 1000;

/** Names that this document holds, until it is gone. */
const held = new Map<string, Promise<boolean>>();

/**
 * Whether this document has `name` for itself, among the documents of its origin. Yes where that cannot be told: Web
 * Locks are there in secure contexts only.
 */
export function holdName(name: string): Promise<boolean> {
  const known = held.get(name);
  if (known) return known;
  const answer = requestName(name);
  held.set(name, answer);
  return answer;
}

function requestName(name: string): Promise<boolean> {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) return Promise.resolve(true);
  const waiting = new AbortController();
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<void>(() => undefined);
    };
    // What is refused for another reason, as in a sandbox, tells nothing.
    locks.request(name, { signal: waiting.signal }, hold).catch(() => resolve(true));
    // Time alone tells nothing either: a busy browser grants what is free seconds later.
    const look = async (left: number) => {
      const { held = [] } = await locks.query().catch(() => ({ held: [] }));
      if (!held.some((lock) => lock.name === name)) return;
      if (left > 1) return void setTimeout(look, PATIENCE_MS, left - 1);
      resolve(false);
      waiting.abort();
    };
    setTimeout(look, PATIENCE_MS, LOOKS);
  });
}
