import { useEffect } from "react";
import { usePurpose } from "../use-purpose.ts";

/** Props of {@link ConsentScript}. */
export interface ConsentScriptProps {
  /** Id of the purpose that the script serves. */
  readonly purpose: string;
  /** Address; where the page demands Trusted Types, a `TrustedScriptURL` of your own policy. */
  readonly src: string | object;
  /** Of the page's Content Security Policy. */
  readonly nonce?: string;
}

/**
 * Loads a script once its purpose is allowed. When it no longer is, the element goes, but not what the script did: reload
 * the page for that.
 */
export function ConsentScript({ purpose, src, nonce }: ConsentScriptProps): null {
  const { allowed } = usePurpose(purpose);
  useEffect(() => {
    if (!allowed) return undefined;
    const script = document.createElement("script");
    script.async = true;
    if (nonce) script.nonce = nonce;
    // A TrustedScriptURL must arrive as it is: as a string it would be refused.
    script.src = src as string;
    document.head.append(script);
    return () => script.remove();
  }, [allowed, src, nonce]);
  return null;
}
