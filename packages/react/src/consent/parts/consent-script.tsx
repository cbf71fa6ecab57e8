import { useEffect } from "react";
import { useConsentScope } from "../consent-provider.tsx";
import { runOnce, type ScriptToRun } from "../scripts/run-once.ts";
import { usePurpose } from "../use-purpose.ts";

/** Props of {@link ConsentScript}: purpose, `src` or `code`, and attributes of the script. */
export type ConsentScriptProps = ScriptToRun;

/**
 * Runs a script when its purpose is allowed, only once per page, however often this component is mounted. When consent
 * ends, the element is removed, but the effects of the script remain until the page is reloaded.
 */
export function ConsentScript(props: ConsentScriptProps): null {
  const { consent } = useConsentScope();
  const { allowed } = usePurpose(props.purpose);
  useEffect(() => {
    if (allowed) runOnce(consent, props);
  });
  return null;
}
