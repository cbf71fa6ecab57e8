import type { Issue } from "../../shared/issues/issue.ts";

/** How each format is written. */
const formats: Readonly<Record<string, string>> = {
  brin: "a BRIN, four characters as 12AB",
  date: "a day that exists, as 2026-11-29",
  datetime: "a moment with its offset, as 2026-11-29T12:00:00+01:00",
  email: "a mail address",
  kvk: "a number of the chamber of commerce, eight digits",
  "language-tag": "a tag of a language, as nl or en-GB",
  oin: "an OIN, twenty digits",
  phone: "a telephone number, as 030 123 45 67",
  rio: "a number of RIO, as 100A123",
  url: "a web address that begins with https://",
};

type Params = Issue["params"];

/** What is wrong, by code, in the language of the command line. */
const sentences: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "is missing",
  "wrong-type": ({ expected }) => `is not of the type ${expected}`,
  "wrong-format": ({ format }) => `is not written as ${formats[String(format)] ?? "it should be"}`,
  "not-an-option": ({ options }) => `is not one of ${options ?? "the options"}`,
  "too-short": ({ minimum }) => `is too short: at least ${minimum}`,
  "too-long": ({ maximum }) => `is too long: at most ${maximum}`,
  "too-small": ({ minimum }) => `is too small: at least ${minimum}`,
  "too-large": ({ maximum }) => `is too large: at most ${maximum}`,
  "unknown-key": ({ key, count }) =>
    key === undefined ? `has ${count} unknown member(s)` : `has an unknown member ${key}`,
};

/** One issue of the shape of a document as a sentence, with what was probably meant; never with a value of the document. */
export function issueText({ code, params }: Pick<Issue, "code" | "params">): string {
  const text = sentences[code]?.(params) ?? code;
  return params["meant"] === undefined ? text : `${text}; did you mean ${params["meant"]}?`;
}
