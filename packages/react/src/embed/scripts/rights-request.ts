import { type DefineOptions, defineWidget } from "../element/define-widget.ts";
import { rightsRequestElement } from "../rights-request/rights-request-element.tsx";

/** Defines the element under another prefix too. @returns Name of the element. */
export const define = (options?: DefineOptions): string =>
  defineWidget(rightsRequestElement, options);

define();
