import type { PrivacyInsert } from "@bijsluiter/core/inserts";
import { forwardRef } from "react";
import { Part, type PartProps } from "../forms/part.tsx";
import { dayText } from "./day-text.ts";
import type { PrivacyInsertTexts } from "./privacy-insert-texts.ts";

/** Props of {@link Edition}. */
export type EditionProps = PartProps & {
  readonly insert: PrivacyInsert;
  readonly texts: PrivacyInsertTexts;
};

/** Which version this is, of which day; nothing when the insert says neither. */
export const Edition = forwardRef<HTMLElement, EditionProps>(function Edition(props, ref) {
  const { insert, texts, ...rest } = props;
  const { version, lastModified } = insert;
  if (!version && !lastModified) return null;
  return (
    <Part as="p" base="insert-edition" {...rest} ref={ref}>
      {texts.edition(version, lastModified && dayText(lastModified, texts.language))}
    </Part>
  );
});
