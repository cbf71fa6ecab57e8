import { type DefineOptions, defineWidget } from "../element/define-widget.ts";
import { insertElement } from "../insert/insert-element.tsx";

/** Defines the element under another prefix too. @returns Name of the element. */
export const define = (options?: DefineOptions): string => defineWidget(insertElement, options);

define();
