import { forwardRef } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** Props of {@link Tag}. */
export type TagProps = PartProps & {
  /** Colour, in addition to the text. */
  readonly tone?: "plain" | "good" | "warn" | "error";
};

/** A state in a word or two. */
export const Tag = /* @__PURE__ */ forwardRef<HTMLElement, TagProps>(function Tag(
  { tone = "plain", ...props },
  ref,
) {
  return <Part as="strong" base="tag" state={{ tone }} given={props} ref={ref} />;
});
