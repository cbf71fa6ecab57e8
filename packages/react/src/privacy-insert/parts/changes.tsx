import type { InsertChange, InsertChangeTexts, PlainChangeTexts } from "@bijsluiter/core/inserts";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { PrivacyInsertTexts } from "../privacy-insert-texts.ts";
import { dayText } from "./day-text.ts";

/** Changes since an older version, as sentences. */
export interface InsertNews {
  /** Day of the older version, `YYYY-MM-DD`, or its name. */
  readonly since: string;
  /** Changes of `diffInserts`, or those of them that this reader is told; may be empty. */
  readonly found: readonly InsertChange[];
  /** `insertChanges` of `@bijsluiter/core/messages/nl`, or for parents and pupils `insertChangesInPlainWords`. */
  readonly sentences: InsertChangeTexts | PlainChangeTexts;
}

/** Props of {@link Changes}. */
export type ChangesProps = PartProps & {
  readonly texts: PrivacyInsertTexts;
  readonly changes: InsertNews;
  /** Level of the title of the insert; 2 by default. */
  readonly headingLevel?: number | undefined;
};

/** Changes since an older version, in the order of the sections. */
export const Changes = /* @__PURE__ */ forwardRef<HTMLElement, ChangesProps>(
  function Changes(props, ref) {
    const { texts, changes, headingLevel = 2, ...rest } = props;
    const { since, found, sentences } = changes;
    // Several fields can be told of in the same words: once will do. What has no sentence is not for this reader.
    const told = new Map(
      found.flatMap((change) => {
        const sentence = sentences[change.code]?.(change);
        return sentence === undefined ? [] : [[sentence, change] as const];
      }),
    );
    const Heading = `h${Math.min(headingLevel + 1, 6)}` as "h3";
    return (
      <Part as="section" base="insert-changes" given={rest} ref={ref}>
        <Heading className="bijsluiter-insert-heading">
          {texts.changes.heading(dayText(since, texts.language))}
        </Heading>
        {told.size === 0 ? (
          <p>{texts.changes.none}</p>
        ) : (
          <ul>
            {[...told].map(([sentence, { code, material }]) => (
              <li key={sentence} data-code={code} data-material={material}>
                {sentence}
              </li>
            ))}
          </ul>
        )}
      </Part>
    );
  },
);
