import { useEffect, useRef, useState } from "react";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";
import { sessionDrafts } from "../../provider/session-drafts.ts";
import { readDraft } from "./draft/read-draft.ts";
import { type DraftContent, writeDraft } from "./draft/write-draft.ts";

const PAUSE_IN_TYPING_MS = 500;

/** Where and how long a draft is kept. */
export interface DraftOptions {
  /** Under which it is kept. */
  readonly key: string;
  /** After this many hours it is thrown away. */
  readonly hours: number;
}

/** State of saving a draft. */
export interface DraftState {
  /** Time of the last save, RFC 3339; absent when there is none. */
  readonly savedAt?: string;
  /** It was there when the form was opened. */
  readonly restored: boolean;
  /** The draft cannot be stored: storage is blocked, full or broken. */
  readonly failed: boolean;
}

/** A draft that saves itself. */
export interface Draft extends DraftState {
  /** Saves when the typing stops, or at once. */
  readonly save: (content: DraftContent, when?: "now") => void;
  readonly clear: () => void;
}

const none: DraftState = { restored: false, failed: false };

/** Keeps a draft through the `drafts` adapter. Storage that fails costs the draft, never the form. */
export function useDraft(
  { key, hours }: DraftOptions,
  restore: (content: DraftContent) => void,
): Draft {
  const { now, adapters } = useBijsluiter();
  const store = adapters.drafts ?? sessionDrafts;
  const [state, setState] = useState(none);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const unsaved = useRef<() => void>(undefined);
  const drop = () => {
    clearTimeout(timer.current);
    unsaved.current = undefined;
  };
  const flush = () => {
    const write = unsaved.current;
    drop();
    write?.();
  };
  const latest = useRef({ now, store, restore, hours, flush });
  latest.current = { now, store, restore, hours, flush };

  useEffect(() => {
    let stale = false;
    const load = async () => {
      const text = await latest.current.store.load(key);
      if (stale || !text) return;
      const { hours, now } = latest.current;
      const draft = readDraft(text, { hours, now: now() });
      if (!draft) return latest.current.store.clear(key);
      latest.current.restore(draft.content);
      setState({ savedAt: draft.savedAt, restored: true, failed: false });
    };
    load().catch(() => !stale && setState({ ...none, failed: true }));
    const saveNow = () => latest.current.flush();
    // Whoever closes the page mid-word has not stopped typing for long enough.
    window.addEventListener("pagehide", saveNow);
    return () => {
      stale = true;
      window.removeEventListener("pagehide", saveNow);
      saveNow();
    };
  }, [key]);

  return {
    ...state,
    save: (content, when) => {
      const write = async () => {
        const savedAt = latest.current.now();
        await latest.current.store.save(key, writeDraft(savedAt, content));
        setState({ ...none, savedAt });
      };
      drop();
      unsaved.current = () => void write().catch(() => setState({ ...none, failed: true }));
      if (when) flush();
      else timer.current = setTimeout(flush, PAUSE_IN_TYPING_MS);
    },
    clear: () => {
      drop();
      setState(none);
      Promise.resolve()
        .then(() => latest.current.store.clear(key))
        .catch(() => undefined);
    },
  };
}
