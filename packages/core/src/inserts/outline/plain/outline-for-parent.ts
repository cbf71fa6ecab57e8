import type { PrivacyInsert } from "../../privacy-insert.ts";
import type { OutlineMessages } from "../insert-messages.ts";
import type { InsertOutline } from "../insert-outline.ts";
import { outlineInPlainWords } from "./outline-in-plain-words.ts";
import type { PlainTexts } from "./plain-texts.ts";

/**
 * Same as `outlineInsert` for a parent, without the texts for other readers. Does not validate, so that a page bundles
 * no schema.
 *
 * @param insert - Valid data: it is not validated again.
 */
export function outlineForParent(
  insert: PrivacyInsert,
  messages: OutlineMessages & { readonly insertForParent: PlainTexts },
): InsertOutline {
  return outlineInPlainWords({
    insert,
    messages,
    plain: messages.insertForParent,
    reader: "parent",
  });
}
