import type { OutlineSection } from "@bijsluiter/core/inserts";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { Block } from "./block.tsx";
import { inOrder } from "./in-order.ts";

/** Props of {@link Section}. */
export type SectionProps = PartProps & {
  /** One of `outlineInsert`. */
  readonly section: OutlineSection;
  /** Level of the title of the insert; 2 by default. */
  readonly headingLevel?: number | undefined;
};

/** A heading, its children, and the content of the section. The title is a section too. */
export const Section = /* @__PURE__ */ forwardRef<HTMLElement, SectionProps>(
  function Section(props, ref) {
    const { section, headingLevel = 2, children, ...rest } = props;
    const { id, heading, level, blocks } = section;
    const Heading = `h${Math.min(headingLevel + level - 1, 6)}` as "h2";
    const as = level === 1 ? "header" : "section";
    return (
      <Part as={as} base="insert-section" state={{ section: id }} given={rest} ref={ref}>
        <Heading className="bijsluiter-insert-heading">{heading}</Heading>
        {children}
        {inOrder(blocks, (block) => (
          <Block block={block} />
        ))}
      </Part>
    );
  },
);
