import type { PrivacyInsert as InsertDocument } from "@bijsluiter/core/inserts";
import { forwardRef } from "react";
import type { PartProps } from "../forms/part.tsx";
import { Changes, type InsertNews } from "./changes.tsx";
import { Edition } from "./edition.tsx";
import { type InsertLanguage, Languages } from "./languages.tsx";
import type { PrivacyInsertTexts } from "./privacy-insert-texts.ts";
import { Root } from "./root.tsx";
import { Section } from "./section.tsx";

/** Props of {@link PrivacyInsert}; the others go to the element around it. */
export type PrivacyInsertProps = Omit<PartProps, "children"> & {
  /** Valid data: check what comes from outside with `privacyInsert` of `@bijsluiter/core/inserts`. */
  readonly insert: InsertDocument;
  /** Language and reader, e.g. `privacyInsertForParent` of `@bijsluiter/react/locales/nl`. */
  readonly texts: PrivacyInsertTexts;
  /** Level of the title; 2 by default. */
  readonly headingLevel?: number;
  /** The languages that you have it in, this one too. */
  readonly languages?: readonly InsertLanguage[];
  /** What is new since an older version. */
  readonly changes?: InsertNews;
};

/**
 * A privacy insert as a page, in the words of one reader. The same HTML on a server and in a browser; with an `id`, its
 * sections have one too: `id` of the insert, a hyphen, `id` of the section in the outline.
 */
export const PrivacyInsert = forwardRef<HTMLElement, PrivacyInsertProps>(
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
