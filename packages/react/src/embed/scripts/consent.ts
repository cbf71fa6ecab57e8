import { consentElement } from "../consent/consent-element.tsx";
import { type DefineOptions, defineWidget } from "../element/define-widget.ts";

/** Defines the element under another prefix too. @returns Name of the element. */
export const define = (options?: DefineOptions): string => defineWidget(consentElement, options);

define();
