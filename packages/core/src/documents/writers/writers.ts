import { htmlOf, pageOf } from "./html-of.ts";
import { markdownOf } from "./markdown-of.ts";
import { textOf } from "./text-of.ts";

/** Writers by format, for an outline that core made itself. */
export const writers = { markdown: markdownOf, html: htmlOf, page: pageOf, text: textOf };
