import { type ButtonHTMLAttributes, forwardRef } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** Props of {@link Button}. */
export type ButtonProps = PartProps<ButtonHTMLAttributes<HTMLButtonElement>> & {
  /** One `primary` a page; `quiet` looks like a link. */
  readonly kind?: "primary" | "secondary" | "quiet";
};

/** A button; default type `button`, so it does not submit. */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = "secondary", ...props },
  ref,
) {
  const own = { type: "button", "data-kind": kind };
  return <Part as="button" base="button" own={own} given={props} ref={ref} />;
});
