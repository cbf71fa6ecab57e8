import { useEffect, useRef, useState } from "react";
import type { PupilChoice } from "./image-answers.ts";

/** Sends choices, and knows how that goes. */
export interface Saving {
  readonly status: "filling-in" | "saving" | "saved" | "nothing-new" | "failed";
  /** What could not be sent is sent again as it was, with the same ids, unless something else was chosen since. */
  readonly send: (choices: readonly PupilChoice[]) => Promise<void>;
  readonly reset: () => void;
}

/** Resolves when the choices are saved; rejects when that is not known. */
export type SaveChoices = (
  choices: readonly PupilChoice[],
  options: { readonly signal: AbortSignal },
) => Promise<unknown>;

const contentOf = (choices: readonly PupilChoice[]) =>
  JSON.stringify(
    choices.map(({ pupilId, choice }) => [pupilId, choice.state, choice.purposes, choice.notice]),
  );

/** One save at a time; stopped when the form leaves the page. */
export function useSaving(save: SaveChoices): Saving {
  const [status, setStatus] = useState<Saving["status"]>("filling-in");
  const running = useRef<AbortController>(undefined);
  const unsure = useRef<readonly PupilChoice[]>([]);
  useEffect(() => () => running.current?.abort(), []);
  return {
    status,
    reset: () => setStatus((now) => (now === "saving" ? now : "filling-in")),
    send: async (choices) => {
      if (running.current) return;
      if (choices.length === 0) return setStatus("nothing-new");
      const isAgain = contentOf(unsure.current) === contentOf(choices);
      unsure.current = isAgain ? unsure.current : choices;
      const controller = new AbortController();
      running.current = controller;
      setStatus("saving");
      try {
        await save(unsure.current, { signal: controller.signal });
        unsure.current = [];
        setStatus("saved");
      } catch {
        setStatus("failed");
      } finally {
        running.current = undefined;
      }
    },
  };
}
