import { type ButtonHTMLAttributes, forwardRef } from "react";
import { Part, type PartProps } from "./part.tsx";

/** Props of {@link Button}. */
export type ButtonProps = PartProps<ButtonHTMLAttributes<HTMLButtonElement>> & {
  /** One `primary` a page; `quiet` looks like a link. */
  readonly kind?: "primary" | "secondary" | "quiet";
};

/** A button; it submits nothing unless it says so. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = "secondary", ...props },
  ref,
) {
  return <Part as="button" base="button" type="button" state={{ kind }} {...props} ref={ref} />;
});
