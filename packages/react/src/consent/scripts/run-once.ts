import type { Consent } from "../store/consent.ts";
import type { ConsentEffect } from "../store/consent-effect.ts";

/** Attributes that are passed to the script unchanged, including `data-*`. */
export interface ScriptAttributes {
  /** Nonce of the page's Content Security Policy. */
  readonly nonce?: string | undefined;
  readonly type?: string | undefined;
  readonly integrity?: string | undefined;
  readonly crossOrigin?: "anonymous" | "use-credentials" | "" | undefined;
  readonly referrerPolicy?: string | undefined;
  readonly fetchPriority?: "high" | "low" | "auto" | undefined;
  readonly noModule?: boolean | undefined;
  readonly [data: `data-${string}`]: string | number | boolean | undefined;
}

/** A script and the purpose that it serves. */
export type ScriptToRun = ScriptAttributes & {
  /** Id of the purpose that the script serves. */
  readonly purpose: string;
  /** Key by which it is one script; default: its address or text. */
  readonly id?: string | undefined;
  /** `false` keeps the order of scripts with `false`; otherwise each runs as soon as it has loaded. */
  readonly async?: boolean | undefined;
} & (
    | {
        /** Address; where the page demands Trusted Types, a `TrustedScriptURL` of your own policy. */
        readonly src: string | object;
        readonly code?: undefined;
      }
    | {
        /** Text of an inline script; where the page demands Trusted Types, a `TrustedScript` of your own policy. */
        readonly code: string | object;
        readonly src?: undefined;
      }
  );

/** Ids of what this page has, also when it holds this package twice. */
const inPage = Symbol.for("bijsluiter.scripts");

/**
 * Adds a script to the page, unless it is there already or has run. Its element goes when its consent ends; one that was
 * still loading then does not run any more, and may be added again.
 */
export function runOnce(consent: Consent, script: ScriptToRun): void {
  const { purpose: purposeId, id, async = true, src, code, ...attributes } = script;
  const element = document.createElement("script");
  const page = window as { [inPage]?: Set<string> };
  page[inPage] ??= new Set();
  const ids = page[inPage];
  let name = id ?? String(src ?? code);
  const report = (outcome: ConsentEffect["outcome"]) =>
    consent.options.onEffect?.([{ purposeId, kind: "script", name, outcome }]);
  try {
    setAttributes(element, { id, ...attributes });
    element.async = async;
    // What is trusted must arrive as it is: as a string it would be refused.
    if (src === undefined) element.text = code as string;
    else element.src = src as string;
  } catch {
    if (!ids.has(name)) report("failed");
    ids.add(name);
    return;
  }
  name = id ?? (element.src || name);
  if (ids.has(name)) return;
  ids.add(name);
  let isUnderWay = true;
  const settle = (outcome: "ran" | "failed") => {
    if (!isUnderWay) return;
    isUnderWay = false;
    report(outcome);
  };
  element.addEventListener("load", () => settle("ran"));
  element.addEventListener("error", () => {
    // Such as without a network: the next one that asks may try again.
    ids.delete(name);
    stop();
    element.remove();
    settle("failed");
  });
  element.addEventListener("securitypolicyviolation", () => settle("failed"));
  const stop = consent.subscribe(() => {
    if (isAllowed(consent, purposeId)) return;
    stop();
    if (isUnderWay) {
      ids.delete(name);
      isUnderWay = false;
      // A script runs in the document that it began to load in, and nowhere else.
      document.implementation.createHTMLDocument("").adoptNode(element);
      report("stopped");
    } else {
      element.remove();
      report("stays");
    }
  });
  document.head.append(element);
  // An inline script has run by now, and nothing tells so; a policy that forbids it does tell, in a moment.
  if (src === undefined && attributes.type !== "module") setTimeout(() => settle("ran"));
}

function setAttributes(element: HTMLScriptElement, attributes: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== null && value !== false)
      element.setAttribute(name.toLowerCase(), value === true ? "" : String(value));
}

const isAllowed = (consent: Consent, purposeId: string) =>
  consent
    .getSnapshot()
    .purposes.some(({ purpose, allowed }) => purpose.id === purposeId && allowed);
