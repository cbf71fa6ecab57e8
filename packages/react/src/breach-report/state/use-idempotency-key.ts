import { useRef } from "react";
import { newId } from "../../provider/new-id.ts";
import { holdName } from "./hold-name.ts";

/** The key by which a server knows that two sends are one report. */
export interface IdempotencyKey {
  /** As it is now; for the draft. */
  readonly current: () => string;
  /** Takes the key of a draft, unless another document has it: then this one is a copy, and gets a key of its own. */
  readonly adopt: (key: string) => void;
  /** Once it is certain that no other document has it. */
  readonly settled: () => Promise<string>;
  /** The next report gets another. */
  readonly drop: () => void;
}

/** Keeps the key of one report. A tab that was duplicated has the draft of the first one, and not its key. */
export function useIdempotencyKey(onChange: () => void): IdempotencyKey {
  const key = useRef<string>(undefined);
  const claim = useRef<Promise<void>>(undefined);
  const hold = (taken: string) => {
    key.current = taken;
    return holdName(`bijsluiter:${taken}`);
  };
  const current = () => {
    if (key.current === undefined) void hold(newId());
    return key.current ?? "";
  };
  const adopt = (taken: string) => {
    claim.current = hold(taken).then((isOurs) => {
      if (isOurs || key.current !== taken) return;
      void hold(newId());
      onChange();
    });
  };
  return {
    current,
    adopt,
    settled: async () => {
      current();
      await claim.current;
      return current();
    },
    drop: () => {
      key.current = undefined;
    },
  };
}
