import { Children, forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../parts/part.tsx";

/** Facts by name, one {@link SummaryRow} below the other. */
export const SummaryList = /* @__PURE__ */ forwardRef<HTMLDListElement, PartProps>(
  function SummaryList(props, ref) {
    return <Part as="dl" base="summary-list" given={props} ref={ref} />;
  },
);

/** Props of {@link SummaryRow}. */
export type SummaryRowProps = PartProps & {
  readonly label: ReactNode;
  /** One value, or several below each other. */
  readonly values: ReactNode;
  /** Not known yet. */
  readonly open?: boolean;
  /** Link to a remedy. */
  readonly action?: ReactNode;
};

/** One fact: its name, its values, and an action. */
export const SummaryRow = /* @__PURE__ */ forwardRef<HTMLDivElement, SummaryRowProps>(
  function SummaryRow({ label, values, open = false, action, ...props }, ref) {
    return (
      <Part as="div" base="summary-row" state={{ open }} given={props} ref={ref}>
        <dt>{label}</dt>
        {Children.map(values, (value) => (
          <dd>{value}</dd>
        ))}
        {action && <dd className="bijsluiter-summary-action">{action}</dd>}
      </Part>
    );
  },
);
