import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** Props of {@link Button}. */
export type ButtonProps = PartProps<ButtonHTMLAttributes<HTMLButtonElement>> & {
  /** One `primary` a page; `quiet` looks like a link. */
  readonly kind?: "primary" | "secondary" | "quiet";
};

/** A button; it submits nothing unless it says so. */
export function Button({ kind = "secondary", ...props }: ButtonProps): ReactNode {
  return (
    <Part as="button" base="button" own={{ type: "button", "data-kind": kind }} given={props} />
  );
}
