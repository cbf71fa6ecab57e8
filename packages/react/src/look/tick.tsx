import { forwardRef, type SVGAttributes } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** Props of {@link Tick}. */
export type TickProps = PartProps<SVGAttributes<SVGSVGElement>> & {
  /** Draws it in 150 ms, for an action that was recorded just now. Skipped with reduced motion. */
  readonly drawn?: boolean;
};

/** Tick next to a text for a completed item. */
export const Tick = /* @__PURE__ */ forwardRef<SVGSVGElement, TickProps>(function Tick(
  { drawn = false, ...props },
  ref,
) {
  const own = { viewBox: "0 0 24 24", "aria-hidden": true };
  return (
    <Part as="svg" base="tick" state={{ drawn }} own={own} given={props} ref={ref}>
      <path d="M5 12.500 10 17.500 19 7" />
    </Part>
  );
});
