import { Button, Tick } from "@bijsluiter/react";
import { type ReactNode, useRef } from "react";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";

const SHOWN_OF_HASH = 12;
const REFRESH_MS = 15_000;

/**
 * Whether the chain of the register holds: what is new by itself, every entry when asked. A quiet line below the list; only
 * where it is broken a block, which stands above everything.
 */
export function VerdictLine({ brokenOnly = false }: { readonly brokenOnly?: boolean }): ReactNode {
  const { register } = useTexts(breachTexts);
  const words = useLanguage().messages.breachRegister;
  const asked = useRef<"newest" | "all">("newest");
  const verdict = useResource(
    "verify",
    () => {
      const what = asked.current;
      asked.current = "newest";
      return breachApi.verify(what);
    },
    { everyMs: REFRESH_MS },
  );
  const verifyAll = () => {
    asked.current = "all";
    verdict.reload();
  };
  if (brokenOnly && verdict.value?.valid !== false) return null;
  return (
    <Loaded resource={verdict}>
      {(found) =>
        found.valid ? (
          <div className="verdict" role="status">
            <p>
              <strong>
                <Tick /> {words.right(found.entries)}
              </strong>
            </p>
            {found.erased > 0 && <p>{words.erased(found.erased)}</p>}
            <p className="quiet">
              {found.confirmed > 0 ? words.unseenAfter(found.confirmed) : words.unseen}{" "}
              {register.lastHash}: <code>{found.head.slice(0, SHOWN_OF_HASH)}</code>{" "}
              <Button kind="quiet" onClick={verifyAll}>
                {register.verify}
              </Button>
            </p>
          </div>
        ) : (
          brokenOnly && (
            <div className="panel" data-tone="error" role="alert">
              <p>
                <strong>{words.broken(found.sequence)}</strong>
              </p>
              <p>
                {words.reasons[found.reason]} {register.stop}
              </p>
              <Button onClick={verifyAll}>{register.verify}</Button>
            </div>
          )
        )
      }
    </Loaded>
  );
}
