import type { ReactNode } from "react";
import { Button } from "../../forms/button.tsx";
import type { EmbedTexts } from "../embed-texts.ts";
import type { Rest } from "./use-rest.ts";

/** Props of {@link Waiting}. */
export interface WaitingProps {
  readonly loaded: Rest;
  readonly embed: EmbedTexts;
  /** Somebody waits for it. */
  readonly isWanted: boolean;
  /** That it is on its way. */
  readonly words: string;
}

/** How it stands with the rest of the form, and a button to ask for it again. */
export function Waiting({ loaded, embed, isWanted, words }: WaitingProps): ReactNode {
  const { state, load } = loaded;
  const hasFailed = state === "failed";
  return (
    <>
      <p role="status">{(isWanted || state === "again") && !hasFailed && words}</p>
      <div role="alert" className="bijsluiter-error">
        {hasFailed && <p>{embed.restNotLoaded}</p>}
      </div>
      {/* It stays while it loads, so that the focus has a place. */}
      {state !== "asked" && <Button onClick={load}>{embed.again}</Button>}
    </>
  );
}
