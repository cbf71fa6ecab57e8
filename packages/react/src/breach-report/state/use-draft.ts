import { useEffect, useRef, useState } from "react";
import { useBijsluiter } from "../../provider/bijsluiter-provider.tsx";
import { sessionDrafts } from "../../provider/session-drafts.ts";

const VERSION = 1;
const PAUSE_IN_TYPING_MS = 500;

/** Where and how long a draft is kept. */
export interface DraftOptions {
  /** Under which it is kept. */
  readonly key: string;
  /** After this many hours it is thrown away. */
  readonly hours: number;
}

/** A draft that saves itself. */
export interface Draft<Content> {
  /** When it was last saved, RFC 3339; absent when there is none. */
  readonly savedAt?: string;
  /** It was there when the form was opened. */
  readonly restored: boolean;
  /** Saves when the typing stops, or at once. */
  readonly save: (content: Content, when?: "now") => void;
  readonly clear: () => void;
}

/** Keeps a draft through the `drafts` adapter. Storage that fails costs the draft, never the form. */
export function useDraft<Content extends { readonly answers: object }>(
  { key, hours }: DraftOptions,
  restore: (content: Content) => void,
): Draft<Content> {
  const { now, adapters } = useBijsluiter();
  const store = adapters.drafts ?? sessionDrafts;
  const [state, setState] = useState<Pick<Draft<Content>, "savedAt" | "restored">>({
    restored: false,
  });
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
      const draft = JSON.parse(text);
      const age = Date.parse(latest.current.now()) - Date.parse(draft.savedAt);
      const isFresh = age <= latest.current.hours * 3_600_000;
      if (draft.version !== VERSION || !isFresh || !draft.content?.answers)
        return latest.current.store.clear(key);
      latest.current.restore(draft.content);
      setState({ savedAt: draft.savedAt, restored: true });
    };
    load().catch(() => undefined);
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
        const draft = { version: VERSION, savedAt, content };
        await latest.current.store.save(key, JSON.stringify(draft));
        setState({ savedAt, restored: false });
      };
      drop();
      unsaved.current = () => void write().catch(() => setState({ restored: false }));
      if (when) flush();
      else timer.current = setTimeout(flush, PAUSE_IN_TYPING_MS);
    },
    clear: () => {
      drop();
      setState({ restored: false });
      Promise.resolve()
        .then(() => latest.current.store.clear(key))
        .catch(() => undefined);
    },
  };
}
