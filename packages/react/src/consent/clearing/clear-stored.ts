import type { ConsentEffect } from "../store/consent-effect.ts";
import { clearCookie, cookieNames } from "./clear-cookie.ts";
import { fitsName, type StoredForPurpose } from "./stored-for-purpose.ts";

/** One thing that was, or could not be, taken away. */
type Cleared = Omit<ConsentEffect, "purposeId">;

/** Whether something is to stay: another purpose has it too, or it is the choice itself. */
export type StaysStored = (kind: keyof StoredForPurpose, name: string) => boolean;

/** Takes away what is stored, and tells of everything that was there. What is slow to go is told of later. */
export function clearStored(
  stored: StoredForPurpose,
  stays: StaysStored,
  tell: (cleared: readonly Cleared[]) => void,
): void {
  const done = [
    ...clearCookies(stored.cookies ?? [], stays),
    ...clearKeys("localStorage", stored.localStorage ?? [], stays),
    ...clearKeys("sessionStorage", stored.sessionStorage ?? [], stays),
  ];
  if (done.length > 0) tell(done);
  for (const asked of stored.databases ?? [])
    clearDatabases(asked, stays, (outcome, name) => tell([{ kind: "database", name, outcome }]));
}

function clearCookies(
  cookies: NonNullable<StoredForPurpose["cookies"]>,
  stays: StaysStored,
): readonly Cleared[] {
  const cleared: Cleared[] = [];
  for (const cookie of cookies) {
    const { name: asked, ...place } = typeof cookie === "string" ? { name: cookie } : cookie;
    try {
      const there = cookieNames().filter((name) => fitsName(asked, name));
      // One of another path is not seen from here, and goes all the same.
      const names = asked.endsWith("*") ? new Set(there) : [asked];
      for (const name of names) {
        if (stays("cookies", name)) continue;
        clearCookie(name, place);
        if (there.includes(name))
          cleared.push({
            kind: "cookie",
            name,
            outcome: cookieNames().includes(name) ? "failed" : "cleared",
          });
      }
    } catch {
      cleared.push({ kind: "cookie", name: asked, outcome: "failed" });
    }
  }
  return cleared;
}

function clearKeys(
  kind: "localStorage" | "sessionStorage",
  keys: readonly string[],
  stays: StaysStored,
): readonly Cleared[] {
  return keys.flatMap((asked): readonly Cleared[] => {
    try {
      const storage = window[kind];
      const there = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
      return there
        .filter((name) => fitsName(asked, name) && !stays(kind, name))
        .map((name) => {
          storage.removeItem(name);
          const isGone = storage.getItem(name) === null;
          return { kind, name, outcome: isGone ? "cleared" : "failed" };
        });
    } catch {
      return [{ kind, name: asked, outcome: "failed" }];
    }
  });
}

async function clearDatabases(
  asked: string,
  stays: StaysStored,
  tell: (outcome: ConsentEffect["outcome"], name: string) => void,
): Promise<void> {
  try {
    const names = asked.endsWith("*")
      ? (await indexedDB.databases()).flatMap(({ name = "" }) =>
          fitsName(asked, name) ? name : [],
        )
      : [asked];
    for (const name of names) {
      if (stays("databases", name)) continue;
      const request = indexedDB.deleteDatabase(name);
      request.onblocked = () => tell("waits", name);
      request.onerror = () => tell("failed", name);
      // Of a database that was not there the version is 0.
      request.onsuccess = ({
        oldVersion,
      }: IDBVersionChangeEvent | (Event & { oldVersion?: number })) => {
        if (oldVersion) tell("cleared", name);
      };
    }
  } catch {
    tell("failed", asked);
  }
}
