import { useCallback, useEffect, useRef, useState } from "react";
import { ApiError } from "./call.ts";

/** Something that comes from the server. */
export interface Resource<Value> {
  /** As it came last; stays while it is asked for again. */
  readonly value: Value | undefined;
  readonly error: ApiError | undefined;
  /** Asks again. */
  readonly reload: () => void;
}

/**
 * Asks the server for `key`, and again every `everyMs` where given, as long as the page is in view.
 *
 * @param ask - May be a new function at every render; it is the key that counts.
 */
export function useResource<Value>(
  key: string,
  ask: () => Promise<Value>,
  { everyMs }: { readonly everyMs?: number } = {},
): Resource<Value> {
  const [state, setState] = useState<{ key: string; value?: Value; error?: ApiError }>({ key });
  const shown = useRef({ key, ask });
  useEffect(() => {
    shown.current = { key, ask };
  });

  const reload = useCallback(() => {
    // An answer for a page that was left is thrown away.
    const finish = (answer: { value: Value } | { error: ApiError }) => {
      if (shown.current.key === key) setState({ key, ...answer });
    };
    shown.current.ask().then(
      (value) => finish({ value }),
      (error: unknown) => finish({ error: error instanceof ApiError ? error : new ApiError(0) }),
    );
  }, [key]);
  useEffect(reload, [reload]);
  useEffect(() => {
    if (everyMs === undefined) return undefined;
    // A page that nobody sees asks for nothing; it does so when it is looked at again.
    const ask = () => document.visibilityState === "visible" && reload();
    const timer = setInterval(ask, everyMs);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [everyMs, reload]);
  const known = state.key === key;
  return {
    value: known ? state.value : undefined,
    error: known ? state.error : undefined,
    reload,
  };
}
