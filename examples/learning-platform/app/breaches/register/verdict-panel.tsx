import type { ReactNode } from "react";
import { useResource } from "../../site/api/use-resource.ts";
import { useTexts } from "../../site/language/language.tsx";
import { Loaded } from "../../site/parts/loaded.tsx";
import { breachApi } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";

const SHOWN_OF_HASH = 12;
const REFRESH_MS = 5_000;

/** Whether the chain of the register holds, checked now. */
export function VerdictPanel(): ReactNode {
  const { register } = useTexts(breachTexts);
  const verdict = useResource("verify", breachApi.verify, { everyMs: REFRESH_MS });
  return (
    <Loaded resource={verdict}>
      {(found) =>
        found.valid && found.entries === 0 ? null : (
          <div className="panel verdict" data-tone={found.valid ? "good" : "error"}>
            {found.valid ? (
              <div role="status">
                <p>
                  <strong>{register.intact(found.entries)}</strong>
                </p>
                <p className="quiet">
                  {register.lastHash}: <code>{found.head.slice(0, SHOWN_OF_HASH)}</code>
                </p>
              </div>
            ) : (
              <div role="alert">
                <p>
                  <strong>{register.broken(found.sequence)}</strong>
                </p>
                <p>{register.defects[found.reason]}</p>
              </div>
            )}
            <button type="button" className="button" data-kind="secondary" onClick={verdict.reload}>
              {register.verify}
            </button>
          </div>
        )
      }
    </Loaded>
  );
}
