import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";

/** Props of {@link RightsRoot}. */
export type RightsRootProps = PartProps & {
  readonly language: string;
  readonly heading: string;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number | undefined;
};

/** A section with its heading; every other part goes inside. */
export const RightsRoot = /* @__PURE__ */ forwardRef<HTMLElement, RightsRootProps>(
  function RightsRoot({ language, heading, headingLevel = 2, children, ...rest }, ref) {
    const Heading = `h${Math.min(headingLevel, 6)}` as "h2";
    return (
      <Part as="section" base="rights" own={{ lang: language }} given={rest} ref={ref}>
        <Heading className="bijsluiter-rights-heading">{heading}</Heading>
        {children}
      </Part>
    );
  },
);
