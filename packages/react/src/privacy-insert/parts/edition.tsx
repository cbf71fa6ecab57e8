import type { PrivacyInsert } from "@bijsluiter/core/inserts";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { PrivacyInsertTexts } from "../privacy-insert-texts.ts";
import { dayText } from "./day-text.ts";

/** Props of {@link Edition}. */
export type EditionProps = PartProps & {
  readonly insert: PrivacyInsert;
  readonly texts: PrivacyInsertTexts;
};

/** Which version this is, of which day; nothing when the insert says neither. */
export const Edition = /* @__PURE__ */ forwardRef<HTMLElement, EditionProps>(
  function Edition(props, ref) {
    const { insert, texts, ...rest } = props;
    const { version, lastModified } = insert;
    if (!version && !lastModified) return null;
    return (
      <Part as="p" base="insert-edition" given={rest} ref={ref}>
        {texts.edition(version, lastModified && dayText(lastModified, texts.language))}
      </Part>
    );
  },
);
