import { useCallback, useEffect, useRef, useState } from "react";
import { loadRest } from "./load-rest.ts";
import type { RestOfReport } from "./rest.ts";

/** The rest of a form, as far as it is there. */
export interface Rest {
  readonly rest: RestOfReport | undefined;
  /** Asked for; it did not arrive; asked for again. */
  readonly state: "asked" | "failed" | "again";
  /** Asks for it once more. */
  readonly load: () => void;
}

/** Loads the rest of the form after the first paint, and again when the connection comes back. */
export function useRest(isEnglish: boolean): Rest {
  const [rest, setRest] = useState<RestOfReport>();
  const [state, setState] = useState<Rest["state"]>("asked");
  const asked = useRef(0);
  const load = useCallback(() => {
    asked.current += 1;
    const own = asked.current;
    const take = (then: () => void) => {
      if (own === asked.current) then();
    };
    setState((before) => (before === "asked" ? before : "again"));
    loadRest(isEnglish).then(
      (found) => take(() => setRest(found)),
      () => take(() => setState("failed")),
    );
  }, [isEnglish]);
  useEffect(load, [load]);
  useEffect(() => {
    if (state !== "failed") return;
    addEventListener("online", load);
    return () => removeEventListener("online", load);
  }, [state, load]);
  return { rest, state, load };
}
