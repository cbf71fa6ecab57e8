import { type ReactNode, StrictMode, useState } from "react";
import { ConsentScript } from "../../../src/index.ts";
import type { Setup } from "./setup.ts";

/** What the page trusts as address and as text of a script. */
export interface Trust {
  readonly url: (address: string) => string | object;
  readonly script: (text: string) => string | object;
}

/** Text of the inline script. */
const inline =
  "document.documentElement.dataset.inline = Number(document.documentElement.dataset.inline ?? 0) + 1";

/** The scripts of the site, on one of its two pages. */
export function SiteScripts({
  setup,
  trust,
}: {
  readonly setup: Setup;
  readonly trust: Trust;
}): ReactNode {
  const [isAway, setAway] = useState(false);
  const { scripts } = setup;
  if (!scripts) return <ConsentScript purpose="statistics" src={trust.url("/statistics.js")} />;
  return (
    <StrictMode>
      <button type="button" onClick={() => setAway(!isAway)}>
        Andere pagina
      </button>
      {!isAway && <Scripts scripts={scripts} trust={trust} />}
    </StrictMode>
  );
}

function Scripts({
  scripts,
  trust,
}: {
  readonly scripts: NonNullable<Setup["scripts"]>;
  readonly trust: Trust;
}): ReactNode {
  if (scripts === "slow") return <ConsentScript purpose="statistics" src={trust.url("/slow.js")} />;
  if (scripts === "broken")
    return <ConsentScript purpose="statistics" src={trust.url("/nothing.js")} />;
  if (scripts !== "twice")
    return (
      <ConsentScript
        purpose="statistics"
        id="inline"
        code={trust.script(inline)}
        nonce={scripts === "inline" ? "site" : undefined}
      />
    );
  return (
    <>
      <ConsentScript
        purpose="statistics"
        src={trust.url("/statistics.js")}
        integrity={integrity}
        crossOrigin="anonymous"
        referrerPolicy="no-referrer"
        data-site="7"
      />
      <ConsentScript purpose="statistics" src={trust.url("./statistics.js")} />
    </>
  );
}

/** Of the text of `/statistics.js` that the server of the tests gives. */
const integrity = "sha256-5b7AEGFPp4iarqMO+C+BjZ+aOc5hQyZKLNoaQ7qojJI=";
