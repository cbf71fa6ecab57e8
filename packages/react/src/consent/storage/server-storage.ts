import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import type { ConsentStorage } from "../store/consent-storage.ts";

/** Queue of choices until the server has them. */
export type WaitingRoom = Pick<Storage, "getItem" | "setItem">;

/** Options of {@link serverStorage}. */
export interface ServerOptions {
  /**
   * Sends one choice. Resolve when the server has it, or says that it will never take it; reject when that is not known:
   * it is sent again, with the same key, which is its id.
   */
  readonly send: (
    choice: ConsentChoice,
    options: { readonly idempotencyKey: string },
  ) => Promise<unknown>;
  /** Choices of this person on the server when it made the page. Without it, the server is told but not asked. */
  readonly choices?: readonly ConsentChoice[];
  /** Queue; default `sessionStorage` of this tab. Use `localStorage` only if nobody else uses the browser. */
  readonly waitingRoom?: WaitingRoom;
  /** `bijsluiter-consent-waiting` when absent; one for each person where several use the same tab. */
  readonly key?: string;
}

const RETRY_MS = 30_000;

/** Sends choices to a server, in order and one at a time. Unsent choices are queued, also across a reload. */
export function serverStorage(options: ServerOptions): ConsentStorage {
  const { send, choices, key = "bijsluiter-consent-waiting" } = options;
  let told: readonly ConsentChoice[] = [];
  // Where nothing can be kept, what waits is lost with the page, and not before.
  let memory: readonly ConsentChoice[] = [];
  let isSending = false;
  let retry: ReturnType<typeof setTimeout>;

  const room = () => options.waitingRoom ?? sessionStorage;
  const waiting = (): readonly ConsentChoice[] => {
    try {
      const kept = JSON.parse(room().getItem(key) ?? "[]");
      return Array.isArray(kept) ? kept : memory;
    } catch {
      return memory;
    }
  };
  const wait = (next: readonly ConsentChoice[]) => {
    memory = next;
    try {
      room().setItem(key, JSON.stringify(next));
    } catch {}
  };
  const sendWaiting = async () => {
    if (isSending) return;
    isSending = true;
    try {
      for (let [first] = waiting(); first; [first] = waiting()) {
        const { id } = first;
        await send(first, { idempotencyKey: id });
        wait(waiting().filter((choice) => choice.id !== id));
      }
    } catch {
      clearTimeout(retry);
      retry = setTimeout(sendWaiting, RETRY_MS);
    } finally {
      isSending = false;
    }
  };
  if (typeof window !== "undefined") {
    window.addEventListener("online", sendWaiting);
    sendWaiting();
  }
  return {
    name: key,
    ...(choices && { read: () => [...choices, ...waiting(), ...told] }),
    write: (added) => {
      told = [...told, ...added];
      wait([...waiting(), ...added]);
      sendWaiting();
    },
  };
}
