import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** Props of {@link Clock}. */
export type ClockProps = Omit<PartProps, "title"> & {
  /** Task to do. */
  readonly label: ReactNode;
  /** Status, such as `running`, `overdue`, `late` or `met`; for the look, the words say it too. */
  readonly state: string;
  /** Status in words: the time left, or the completion. */
  readonly words: ReactNode;
  /** Until when, or when it was done. */
  readonly due?: ReactNode;
  /** Share of the time that has passed, from 0 to 1; draws a bar. */
  readonly over?: number | undefined;
  /** One on a page: the one that matters now. */
  readonly large?: boolean;
};

/** One deadline: the task, the time left and the last moment. */
export const Clock = /* @__PURE__ */ forwardRef<HTMLDivElement, ClockProps>(function Clock(
  { label, state, words, due, over, large = false, ...props },
  ref,
) {
  return (
    <Part as="div" base="clock" state={{ state, large }} given={props} ref={ref}>
      <p className="bijsluiter-clock-title">{label}</p>
      <p className="bijsluiter-clock-state">{words}</p>
      {over !== undefined && <Bar part={over} />}
      {due && <p className="bijsluiter-clock-due">{due}</p>}
    </Part>
  );
});

/** The words above it say the same. */
function Bar({ part }: { readonly part: number }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="bijsluiter-bar"
      aria-hidden="true"
    >
      <rect width={100 * Math.min(1, Math.max(0, part))} height="8" />
    </svg>
  );
}
