import type { OutlineBlock, OutlineFact, OutlineText } from "@bijsluiter/core/inserts";
import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { inOrder } from "./in-order.ts";
import { TableContent } from "./table-content.tsx";
import { Text } from "./text.tsx";

/** Props of {@link Block}. */
export type BlockProps = PartProps & {
  /** One of a section of `outlineInsert`. */
  readonly block: OutlineBlock;
};

const elements = { paragraph: "p", list: "ul", facts: "dl", table: "table" } as const;

/** A paragraph, a list, facts or a table. */
export const Block = /* @__PURE__ */ forwardRef<HTMLElement, BlockProps>(
  function Block(props, ref) {
    const { block, ...given } = props;
    // A browser may forget what a table is once `display` says otherwise.
    const own = block.kind === "table" ? { role: "table" } : {};
    return (
      <Part as={elements[block.kind]} own={own} given={given} ref={ref}>
        {contentOf(block)}
      </Part>
    );
  },
);

function contentOf(block: OutlineBlock): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <Text text={block.text} />;
    case "list":
      return inOrder(block.items, item);
    case "facts":
      return inOrder(block.facts, fact);
    case "table":
      return <TableContent table={block} />;
  }
}

const item = (text: OutlineText) => (
  <li>
    <Text text={text} />
  </li>
);

const fact = ({ label, values }: OutlineFact) => (
  <div>
    <dt>{label}</dt>
    {inOrder(values, (value) => (
      <dd>
        <Text text={value} />
      </dd>
    ))}
  </div>
);
