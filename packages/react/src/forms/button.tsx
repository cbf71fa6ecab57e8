import type { ComponentPropsWithoutRef, ReactNode } from "react";

/** Props of {@link Button}. */
export type ButtonProps = ComponentPropsWithoutRef<"button"> & {
  /** One `primary` a page; `quiet` looks like a link. */
  readonly kind?: "primary" | "secondary" | "quiet";
};

/** A button; it submits nothing unless it says so. */
export function Button({ kind = "secondary", ...props }: ButtonProps): ReactNode {
  return <button type="button" className="bijsluiter-button" data-kind={kind} {...props} />;
}
