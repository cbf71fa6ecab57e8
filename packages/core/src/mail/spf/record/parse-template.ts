import { isTopLabel } from "../../names/domain-name.ts";
import type { SpfMacro, SpfTemplate } from "./spf-record.ts";

const MACRO = /^([slodiphcrtv])(\d*)(r?)([.\-+,/_=]*)$/i;
const SIGNS: Readonly<Record<string, string>> = { "%": "%", _: " ", "-": "%20" };

/**
 * A macro-string, or none when it is no such text; RFC 7208, section 7.1. Spaces stand only in an explanation. The letters
 * `c`, `r` and `t` are read everywhere: who parses a domain looks at them with `hasTextMacro`.
 */
export function parseTemplate(text: string, mayHaveSpaces = false): SpfTemplate | undefined {
  if (!(mayHaveSpaces ? /^[ -~]*$/ : /^[!-~]*$/).test(text)) return undefined;
  if (!text.includes("%")) return { text, parts: text === "" ? [] : [text] };
  const parts: (string | SpfMacro)[] = [];
  for (let at = 0; at < text.length; ) {
    const percent = text.indexOf("%", at);
    const literalEnd = percent < 0 ? text.length : percent;
    if (literalEnd > at) parts.push(text.slice(at, literalEnd));
    if (percent < 0) break;
    const found = readPercent(text, percent);
    if (found === undefined) return undefined;
    parts.push(found.part);
    at = found.end;
  }
  return { text, parts };
}

function readPercent(text: string, at: number) {
  const sign = text[at + 1] ?? "";
  const literal = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined;
  if (literal !== undefined) return { part: literal, end: at + 2 };
  const close = text.indexOf("}", at);
  if (sign !== "{" || close < 0) return undefined;
  const part = readMacro(text.slice(at + 2, close));
  return part === undefined ? undefined : { part, end: close + 1 };
}

function readMacro(body: string): SpfMacro | undefined {
  const [, letter = "", digits = "", reversed, delimiters = ""] = MACRO.exec(body) ?? [];
  if (letter === "" || (digits !== "" && Number(digits) === 0)) return undefined;
  return {
    letter: letter.toLowerCase(),
    isEscaped: letter !== letter.toLowerCase(),
    keep: digits === "" ? 0 : Number(digits),
    isReversed: reversed !== "",
    delimiters: delimiters === "" ? "." : delimiters,
  };
}

/** Whether a template holds a letter that only an explanation may have: the reader's address, the receiver, the time. */
export const hasTextMacro = ({ parts }: SpfTemplate): boolean =>
  parts.some((part) => typeof part !== "string" && "crt".includes(part.letter));

/** Whether a template holds any macro, so that its name hangs on the mail. */
export const hasMacro = ({ parts }: SpfTemplate): boolean =>
  parts.some((part) => typeof part !== "string");

/** Whether a macro-string is a domain-spec: it ends in a macro, or in a dot and a top label. */
export function isDomainSpec({ parts }: SpfTemplate): boolean {
  const last = parts.at(-1);
  if (typeof last !== "string") return last !== undefined;
  // What stands for `%%`, `%_` and `%-`, which the grammar counts as macros.
  if (Object.values(SIGNS).includes(last)) return true;
  const name = last.endsWith(".") ? last.slice(0, -1) : last;
  const dot = name.lastIndexOf(".");
  return dot >= 0 && isTopLabel(name.slice(dot + 1));
}
