import type { DefineOptions } from "./element/define-widget.ts";

export type { ReportValues, SubmitDetail } from "./breach-report/embedded-report.tsx";
export type { SendingState } from "./breach-report/report-sender.ts";
export type { DefineOptions } from "./element/define-widget.ts";
export type { RightsSubmitDetail, RightsValues } from "./rights-request/embedded-rights.tsx";
export type { RightsReceipt } from "./rights-request/rights-sender.ts";

/**
 * Loads and defines `<bijsluiter-breach-report>`; for a page with a bundler. A page without one names
 * `dist/embed/breach-report.js`, or as one script `dist/embed/breach-report.iife.js`, which define it by themselves.
 *
 * @returns Name of the element.
 *
 * @example
 * ```ts
 * await defineBreachReport();
 * document.body.append(document.createElement("bijsluiter-breach-report"));
 * ```
 */
export const defineBreachReport = async (options?: DefineOptions): Promise<string> =>
  (await import("./scripts/breach-report.ts")).define(options);

/** Loads and defines `<bijsluiter-consent>`. @returns Name of the element. */
export const defineConsent = async (options?: DefineOptions): Promise<string> =>
  (await import("./scripts/consent.ts")).define(options);

/** Loads and defines `<bijsluiter-insert>`. @returns Name of the element. */
export const defineInsert = async (options?: DefineOptions): Promise<string> =>
  (await import("./scripts/insert.ts")).define(options);

/** Loads and defines `<bijsluiter-rights-request>`. @returns Name of the element. */
export const defineRightsRequest = async (options?: DefineOptions): Promise<string> =>
  (await import("./scripts/rights-request.ts")).define(options);
