import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { MeasuresTexts } from "../measures-texts.ts";

/** Props of {@link MeasuresRoot}. */
export type MeasuresRootProps = PartProps & {
  readonly texts: MeasuresTexts;
  readonly heading: string;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number | undefined;
};

/** A section with its heading; every other part goes inside. */
export const MeasuresRoot = /* @__PURE__ */ forwardRef<HTMLElement, MeasuresRootProps>(
  function MeasuresRoot({ texts, heading, headingLevel = 2, children, ...rest }, ref) {
    const Heading = `h${Math.min(headingLevel, 6)}` as "h2";
    return (
      <Part
        as="section"
        base="measures"
        own={{ lang: texts.measures.language }}
        given={rest}
        ref={ref}
      >
        <Heading className="bijsluiter-measures-heading">{heading}</Heading>
        {children}
      </Part>
    );
  },
);
