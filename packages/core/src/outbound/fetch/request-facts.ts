import { type ContentFacts, joinFacts } from "../read/content-facts.ts";
import type { Reader } from "../read/outbound-detector.ts";
import { readContent } from "../read/read-content.ts";
import { type WebHeaders, web } from "./web.ts";

/** Facts of the address and the headers of a request, which cannot be encrypted for the recipient. */
export async function requestFacts(
  { url, headers }: { readonly url: string; readonly headers: WebHeaders },
  reader: Reader,
): Promise<ContentFacts> {
  const lines: string[] = [];
  headers.forEach((value, name) => {
    lines.push(`${name}: ${value}`);
  });
  return joinFacts([
    await readContent(wordsOf(url), "url", reader),
    await readContent(lines.join("\n"), "headers", reader),
  ]);
}

/** Path and query as lines of text, each name before its value. */
function wordsOf(url: string): string {
  const { pathname, search } = new (web().URL)(url);
  return decoded(
    `${pathname}${search}`
      .replaceAll(/[/?&;]/g, "\n")
      .replaceAll("=", ": ")
      .replaceAll("+", " "),
  );
}

/** Decodes percent-encoding. Text that is not percent-encoded UTF-8 does not change. RFC 3986, section 2.1. */
const decoded = (text: string) =>
  text.replaceAll(/(?:%[\dA-Fa-f]{2}){1,2000}/g, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
