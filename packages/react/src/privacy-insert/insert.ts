import { Block } from "./block.tsx";
import { Changes } from "./changes.tsx";
import { Edition } from "./edition.tsx";
import { Languages } from "./languages.tsx";
import { Root } from "./root.tsx";
import { Section } from "./section.tsx";

/** The parts of an insert, to put together in another way. None knows another: each gets what it shows. */
export const Insert = {
  /** Around all others. */
  Root,
  Languages,
  /** Version and day. */
  Edition,
  /** What is new since an older version. */
  Changes,
  /** A heading with what is under it. */
  Section,
  /** One paragraph, list, table or set of facts. */
  Block,
} as const;
