import { decodeText } from "../../../pii/index.ts";
import { decodedWords } from "../../mime/decoded-words.ts";

/** A MIME header: its value, and its parameters by lower-case name. RFC 2045, section 5.1. */
export interface ContentHeader {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads a header such as `Content-Type`; `undefined` for an unclosed quote or a repeated parameter. */
export function contentHeader(text: string): ContentHeader | undefined {
  const pieces = piecesOf(text);
  if (pieces === undefined) return undefined;
  const [value = "", ...others] = pieces;
  const parameters = new Map<string, string>();
  for (const piece of others) {
    const equals = piece.indexOf("=");
    const [start, end] =
      equals === -1 ? [piece, ""] : [piece.slice(0, equals), piece.slice(equals + 1)];
    const name = start.trim().toLowerCase();
    if (parameters.has(name)) return undefined;
    if (name !== "") parameters.set(name, end.trim());
  }
  return { value: value.trim().toLowerCase(), parameters };
}

/** Pieces between semicolons, without quotes. */
function piecesOf(text: string): readonly string[] | undefined {
  const pieces: string[] = [];
  let piece = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ";" && !isQuoted) {
      pieces.push(piece);
      piece = "";
    } else if (sign === "\\" && isQuoted) {
      at += 1;
      piece += text.charAt(at);
    } else piece += sign;
  }
  return isQuoted ? undefined : [...pieces, piece];
}

const ofTheForm = new Set(["boundary", "charset", "format", "delsp"]);

/** Texts of parameters that the author chose, such as a file name, without duplicates. RFC 2231; RFC 2047. */
export function parameterWords({ parameters }: ContentHeader): readonly string[] {
  const whole = new Map<string, string>();
  const inOrder = [...parameters].sort(([a], [b]) => sectionOf(a) - sectionOf(b));
  let charset = "utf-8";
  for (const [name, text] of inOrder) {
    const [base = "", section] = name.split("*");
    if (ofTheForm.has(base)) continue;
    const isEncoded = name.endsWith("*");
    const [, given, own] =
      isEncoded && (section === "" || section === "0")
        ? (/^([^']*)'[^']*'(.*)/s.exec(text) ?? [])
        : [];
    if (given) charset = given;
    whole.set(
      base,
      (whole.get(base) ?? "") + (isEncoded ? percentDecoded(own ?? text, charset) : text),
    );
  }
  return [...new Set([...whole.values()].map((text) => decodedWords(text)))];
}

const sectionOf = (name: string) => Number.parseInt(name.split("*")[1] ?? "", 10) || 0;

const percentDecoded = (text: string, charset: string) =>
  text.replaceAll(/(?:%[\dA-Fa-f]{2}){1,2000}/g, (signs) => {
    const bytes = Uint8Array.from(signs.match(/[^%]{2}/g) ?? [], (two) => Number.parseInt(two, 16));
    return decodeText(bytes, charset) ?? signs;
  });
