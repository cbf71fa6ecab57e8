import type { OutlineBlock, OutlineFact, OutlineText } from "@bijsluiter/core/inserts";
import { inOrder } from "./in-order.ts";
import { Table } from "./table.tsx";
import { Text } from "./text.tsx";

/** Props of {@link Block}. */
export interface BlockProps {
  /** One of a section of `outlineInsert`. */
  readonly block: OutlineBlock;
}

/** A paragraph, a list, facts or a table. */
export function Block({ block }: BlockProps) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Text text={block.text} />
        </p>
      );
    case "list":
      return <ul>{inOrder(block.items, item)}</ul>;
    case "facts":
      return <dl>{inOrder(block.facts, fact)}</dl>;
    case "table":
      return <Table table={block} />;
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
