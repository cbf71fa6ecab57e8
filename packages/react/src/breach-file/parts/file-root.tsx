import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { BreachFileTexts } from "../breach-file-texts.ts";

/** Props of {@link FileRoot}. */
export type FileRootProps = PartProps & {
  readonly texts: BreachFileTexts;
  readonly heading: string;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number | undefined;
};

/** A section with its heading; every other part goes inside. */
export const FileRoot = /* @__PURE__ */ forwardRef<HTMLElement, FileRootProps>(function FileRoot(
  { texts, heading, headingLevel = 2, children, ...rest },
  ref,
) {
  const Heading = headingAt(headingLevel);
  return (
    <Part as="section" base="breach-file" own={{ lang: texts.language }} given={rest} ref={ref}>
      <Heading className="bijsluiter-breach-file-heading">{heading}</Heading>
      {children}
    </Part>
  );
});

/** A heading of a level; 6 at most. */
export const headingAt = (level: number) => `h${Math.min(level, 6)}` as "h2";
