import { useEffect } from "react";
import { useConsentScope } from "../consent-provider.tsx";
import { runOnce, type ScriptToRun } from "../scripts/run-once.ts";
import { usePurpose } from "../use-purpose.ts";

/** Props of {@link ConsentScript}: purpose, `src` or `code`, and attributes of the script. */
export type ConsentScriptProps = ScriptToRun;

/**
 * Runs a script once its purpose is allowed, and once in a page: however often this is mounted, and wherever. When consent
 * ends the element goes, but not what the script did: reload the page for that.
 */
export function ConsentScript(props: ConsentScriptProps): null {
  const { consent } = useConsentScope();
  const { allowed } = usePurpose(props.purpose);
  useEffect(() => {
    if (allowed) runOnce(consent, props);
  });
  return null;
}
