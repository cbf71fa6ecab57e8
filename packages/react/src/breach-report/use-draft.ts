import { useCallback, useEffect, useRef, useState } from "react";
import { useBijsluiter } from "../provider/bijsluiter-provider.tsx";
import { sessionDrafts } from "../provider/session-drafts.ts";

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
  const latest = useRef({ now, store, restore, hours });
  latest.current = { now, store, restore, hours };

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
    return () => {
      stale = true;
      clearTimeout(timer.current);
    };
  }, [key]);

  const save = useCallback(
    (content: Content, when?: "now") => {
      const write = async () => {
        const savedAt = latest.current.now();
        const draft = { version: VERSION, savedAt, content };
        await latest.current.store.save(key, JSON.stringify(draft));
        setState({ savedAt, restored: false });
      };
      const tryToWrite = () => void write().catch(() => setState({ restored: false }));
      clearTimeout(timer.current);
      if (when) tryToWrite();
      else timer.current = setTimeout(tryToWrite, PAUSE_IN_TYPING_MS);
    },
    [key],
  );

  const clear = useCallback(() => {
    clearTimeout(timer.current);
    setState({ restored: false });
    Promise.resolve()
      .then(() => latest.current.store.clear(key))
      .catch(() => undefined);
  }, [key]);

  return { ...state, save, clear };
}
