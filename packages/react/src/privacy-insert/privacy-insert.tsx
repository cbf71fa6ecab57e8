import type { PrivacyInsert as InsertDocument } from "@bijsluiter/core/inserts";
import { forwardRef } from "react";
import type { PartProps } from "../parts/part.tsx";
import { Block } from "./parts/block.tsx";
import { Changes, type InsertNews } from "./parts/changes.tsx";
import { Edition } from "./parts/edition.tsx";
import { type InsertLanguage, Languages } from "./parts/languages.tsx";
import { Root } from "./parts/root.tsx";
import { Section } from "./parts/section.tsx";
import type { PrivacyInsertTexts } from "./privacy-insert-texts.ts";

/** Props of {@link PrivacyInsert}; other props are passed to the root element. */
export type PrivacyInsertProps = Omit<PartProps, "children"> & {
  /** Valid data: check external input with `privacyInsert` of `@bijsluiter/core/inserts`. */
  readonly insert: InsertDocument;
  /** Language and reader, e.g. `privacyInsertForParent` of `@bijsluiter/react/locales/nl`. */
  readonly texts: PrivacyInsertTexts;
  /** Level of the title; 2 by default. */
  readonly headingLevel?: number;
  /** Languages in which you publish it, this one included. */
  readonly languages?: readonly InsertLanguage[];
  /** Changes since an older version. */
  readonly changes?: InsertNews;
};

/** The whole insert, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, PrivacyInsertProps>(
  function PrivacyInsert(props, ref) {
    const { insert, texts, headingLevel, languages, changes, ...root } = props;
    const [title, ...sections] = texts.outline(insert);
    return (
      <Root {...root} texts={texts} ref={ref}>
        {languages && <Languages texts={texts} languages={languages} />}
        <Section section={title} headingLevel={headingLevel}>
          <Edition insert={insert} texts={texts} />
        </Section>
        {changes && <Changes texts={texts} changes={changes} headingLevel={headingLevel} />}
        {sections.map((section) => (
          <Section
            key={section.id}
            id={root.id && `${root.id}-${section.id}`}
            section={section}
            headingLevel={headingLevel}
          />
        ))}
      </Root>
    );
  },
);

/**
 * A privacy insert as a page, for one kind of reader. The same HTML on a server and in a browser; with an `id`, its
 * sections have one too: `id` of the insert, a hyphen, `id` of the section in the outline.
 *
 * Its parts are properties, for a custom layout, and independent of each other. They are not client components, because
 * a server component cannot use a property of a client module export.
 */
export const PrivacyInsert = /* @__PURE__ */ Object.assign(Widget, {
  /** Around all others. */
  Root,
  Languages,
  /** Version and day. */
  Edition,
  /** Changes since an older version. */
  Changes,
  /** Heading with its contents. */
  Section,
  /** One paragraph, list, table or set of facts. */
  Block,
} as const);
