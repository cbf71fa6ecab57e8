import type { PrivacyInsert } from "@bijsluiter/core/inserts";
import { type ReactNode, useEffect, useState } from "react";
import type { InsertElementTexts } from "../embed-texts.ts";

interface FetchedInsertProps {
  readonly src: string;
  readonly embed: InsertElementTexts;
  readonly show: (insert: PrivacyInsert) => ReactNode;
}

/** An insert from an address: a button to try again when it does not come. */
export function FetchedInsert({ src, embed, show }: FetchedInsertProps): ReactNode {
  const [found, setFound] = useState<PrivacyInsert | "absent">();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try asks for the same address.
  useEffect(() => {
    const controller = new AbortController();
    setFound(undefined);
    readInsert(src, controller.signal).then(setFound, () => {
      if (!controller.signal.aborted) setFound("absent");
    });
    return () => controller.abort();
  }, [src, tries]);
  if (found !== "absent") return found && show(found);
  return (
    <div className="bijsluiter-insert">
      <p role="alert">{embed.notLoaded}</p>
      <button type="button" className="bijsluiter-button" onClick={() => setTries(tries + 1)}>
        {embed.again}
      </button>
    </div>
  );
}

async function readInsert(src: string, signal: AbortSignal): Promise<PrivacyInsert> {
  const response = await fetch(src, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
