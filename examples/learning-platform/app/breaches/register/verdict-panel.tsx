import { type ReactNode, useRef } from "react";
import { useResource } from "../../site/api/use-resource.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";

const SHOWN_OF_HASH = 12;
const REFRESH_MS = 15_000;

/** Whether the chain of the register holds: what is new by itself, every entry when asked. */
export function VerdictPanel(): ReactNode {
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
  return (
    <Loaded resource={verdict}>
      {(found) =>
        found.valid && found.entries === 0 ? null : (
          <div className="panel verdict" data-tone={found.valid ? "good" : "error"}>
            {found.valid ? (
              <div role="status">
                <p>
                  <strong>{words.right(found.entries)}</strong>
                </p>
                {found.erased > 0 && <p>{words.erased(found.erased)}</p>}
                <p className="quiet">
                  {found.confirmed > 0 ? words.unseenAfter(found.confirmed) : words.unseen}
                </p>
                <p className="quiet">
                  {register.lastHash}: <code>{found.head.slice(0, SHOWN_OF_HASH)}</code>
                </p>
              </div>
            ) : (
              <div role="alert">
                <p>
                  <strong>{words.broken(found.sequence)}</strong>
                </p>
                <p>{words.reasons[found.reason]}</p>
              </div>
            )}
            <button type="button" className="button" data-kind="secondary" onClick={verifyAll}>
              {register.verify}
            </button>
          </div>
        )
      }
    </Loaded>
  );
}
