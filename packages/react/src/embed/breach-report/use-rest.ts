import { useCallback, useEffect, useRef, useState } from "react";
import { loadRest } from "./load-rest.ts";
import type { RestOfReport } from "./rest.ts";

/** The rest of a form, as far as it is there. */
export interface Rest {
  readonly rest: RestOfReport | undefined;
  readonly hasFailed: boolean;
  /** Asks for it once more. */
  readonly load: () => void;
}

/** Loads the rest of the form after the first paint, and again when the connection comes back. */
export function useRest(isEnglish: boolean): Rest {
  const [rest, setRest] = useState<RestOfReport>();
  const [hasFailed, setFailed] = useState(false);
  const asked = useRef(0);
  const load = useCallback(() => {
    asked.current += 1;
    const own = asked.current;
    const take = (then: () => void) => {
      if (own === asked.current) then();
    };
    setFailed(false);
    loadRest(isEnglish).then(
      (found) => take(() => setRest(found)),
      () => take(() => setFailed(true)),
    );
  }, [isEnglish]);
  useEffect(load, [load]);
  useEffect(() => {
    if (!hasFailed) return;
    addEventListener("online", load);
    return () => removeEventListener("online", load);
  }, [hasFailed, load]);
  return { rest, hasFailed, load };
}
