import { rules } from "virtual:rules/insert";
import type { InsertAudience, PrivacyInsert as InsertDocument } from "@bijsluiter/core/inserts";
import type { InsertLanguage } from "../../privacy-insert/parts/languages.tsx";
import { PrivacyInsert } from "../../privacy-insert/privacy-insert.tsx";
import type { PrivacyInsertTexts } from "../../privacy-insert/privacy-insert-texts.ts";
import { InLanguage, type LoadTexts } from "../element/in-language.tsx";
import { isEnglish } from "../element/is-english.ts";
import type { WidgetElement } from "../element/widget-element.ts";
import type { InsertElementTexts } from "../embed-texts.ts";
import { texts } from "../texts/insert-nl.ts";
import { FetchedInsert } from "./fetched-insert.tsx";

interface InsertValues {
  readonly insert?: InsertDocument;
  readonly src?: string;
  readonly reader?: InsertAudience;
  readonly headingLevel?: number;
  readonly languages?: readonly InsertLanguage[];
  readonly texts?: PrivacyInsertTexts;
}

const inEnglish = () => import("../texts/insert-en.ts");
const forBoard = () => import("../texts/insert-board-nl.ts");
const forBoardInEnglish = () => import("../texts/insert-board-en.ts");

/** What a parent or a pupil reads in Dutch is at hand. */
function textsFor(
  reader: InsertAudience,
  language: string,
): LoadTexts<Readonly<Record<InsertAudience, PrivacyInsertTexts>>, InsertElementTexts> | undefined {
  if (reader === "board") return isEnglish(language) ? forBoardInEnglish : forBoard;
  return isEnglish(language) ? inEnglish : undefined;
}

/** `<bijsluiter-insert>`: a privacy insert for one kind of reader, from a property or from an address. */
export const insertElement: WidgetElement = {
  name: "insert",
  properties: {
    insert: "json",
    src: "text",
    reader: "text",
    headingLevel: "number",
    languages: "json",
    texts: "object",
  },
  rules,
  render: (values, host, language) => {
    const { insert, src, reader = "parent", texts: own, ...widget }: InsertValues = values;
    if (!insert && !src) return null;
    return (
      <InLanguage texts={texts} load={textsFor(reader, language)} host={host}>
        {({ widget: byReader, embed }) => {
          const show = (shown: InsertDocument) => (
            <PrivacyInsert
              {...widget}
              insert={shown}
              texts={own ?? byReader[reader] ?? byReader.parent}
            />
          );
          return insert ? show(insert) : <FetchedInsert {...{ src: src ?? "", embed, show }} />;
        }}
      </InLanguage>
    );
  },
};
