import { breachReportElement } from "../breach-report/breach-report-element.tsx";
import { type DefineOptions, defineWidget } from "../element/define-widget.ts";

/** Defines the element under another prefix too. @returns Name of the element. */
export const define = (options?: DefineOptions): string =>
  defineWidget(breachReportElement, options);

define();
