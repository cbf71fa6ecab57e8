import type { OutboundHit } from "../facts/outbound-hit.ts";
import { type ContentFacts, joinFacts } from "./content-facts.ts";
import { leafText } from "./mime/leaf-text.ts";
import type { MimeLeaf } from "./mime/mime-leaf.ts";
import type { Reader } from "./outbound-detector.ts";
import { readContent } from "./read-content.ts";

/** True for text of the body, false for a file. */
export const isBodyText = ({ type, isAttachment }: MimeLeaf): boolean =>
  !isAttachment && (type === "text/plain" || type === "text/html");

/**
 * Facts of the body. Text and HTML in a `multipart/alternative` are two forms of one message: of each kind the higher
 * count applies. HTML is searched as it is, with comments and hidden text, and again without tags, because tags may
 * split a number.
 */
export async function bodyFacts(
  leaves: readonly MimeLeaf[],
  reader: Reader,
): Promise<ContentFacts> {
  const groups = new Map<number, MimeLeaf[]>();
  for (const leaf of leaves.filter(isBodyText))
    groups.set(leaf.group, [...(groups.get(leaf.group) ?? []), leaf]);
  const facts: ContentFacts[] = [];
  for (const group of groups.values()) {
    const textOf = (wanted: string) =>
      group
        .filter(({ type }) => type === wanted)
        .map(leafText)
        .join("\n");
    const forms = { text: textOf("text/plain"), html: textOf("text/html") };
    facts.push(await formFacts(forms, reader));
  }
  return joinFacts(facts);
}

async function formFacts(
  { text, html }: { readonly text: string; readonly html: string },
  reader: Reader,
): Promise<ContentFacts> {
  const forms: ContentFacts[] = [];
  if (text) forms.push(await readContent(text, "text", reader));
  if (html) {
    forms.push(await readContent(html, "html", reader));
    forms.push(await readContent(withoutTags(html), "html", reader));
  }
  const { unscannable } = joinFacts(forms);
  const seen = new Set<string>();
  return {
    hits: mostOfEach(forms.map(({ hits }) => hits)),
    unscannable: unscannable.filter(({ part, why }) => {
      const isNew = !seen.has(`${part} ${why}`);
      seen.add(`${part} ${why}`);
      return isNew;
    }),
  };
}

const withoutTags = (html: string) =>
  html
    .replaceAll(/<(?:br|p|div|td|tr|li|h[1-6])\b[^<>]{0,2000}>/gi, "\n")
    .replaceAll(/<[^<>]{0,5000}>/g, "");

function mostOfEach(forms: readonly (readonly OutboundHit[])[]): readonly OutboundHit[] {
  const count = (hits: readonly OutboundHit[], kind: string) =>
    hits.reduce((sum, hit) => (hit.kind === kind ? sum + hit.count : sum), 0);
  const kinds = new Set(forms.flat().map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [first, ...others] = forms;
    const most = others.reduce(
      (best, form) => (count(form, kind) > count(best, kind) ? form : best),
      first ?? [],
    );
    return most.filter((hit) => hit.kind === kind);
  });
}
