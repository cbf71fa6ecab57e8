import type { Issue } from "../../shared/issues/issue.ts";

/** How each format is written. */
const formats: Readonly<Record<string, string>> = {
  brin: "a BRIN of four characters, such as 12AB",
  date: "an existing date, such as 2026-11-29",
  datetime: "a timestamp with an offset, such as 2026-11-29T12:00:00+01:00",
  email: "an e-mail address",
  kvk: "a KvK number of eight digits",
  "language-tag": "a language tag, such as nl or en-GB",
  oin: "an OIN of twenty digits",
  phone: "a telephone number, such as 030 123 45 67",
  rio: "a RIO number, such as 100A123",
  url: "a web address that begins with https://",
};

type Params = Issue["params"];

/** What is wrong, by code, in the language of the command line. */
const sentences: Readonly<Record<string, (params: Params) => string>> = {
  required: () => "is missing",
  "wrong-type": ({ expected }) => `is not of the type ${expected}`,
  "wrong-format": ({ format }) => `is not ${formats[String(format)] ?? "in the expected format"}`,
  "not-an-option": ({ options }) => `is not one of ${options ?? "the options"}`,
  "too-short": ({ minimum }) => `is too short: the minimum is ${minimum}`,
  "too-long": ({ maximum }) => `is too long: the maximum is ${maximum}`,
  "too-small": ({ minimum }) => `is too small: the minimum is ${minimum}`,
  "too-large": ({ maximum }) => `is too large: the maximum is ${maximum}`,
  "unknown-key": ({ key, count }) =>
    key === undefined
      ? `has ${count} unknown ${count === 1 ? "property" : "properties"}`
      : `has an unknown property ${key}`,
};

/**
 * Sentence for one schema issue of a document, with a suggestion where one is near. Contains no value of the document.
 */
export function issueText({ code, params }: Pick<Issue, "code" | "params">): string {
  const text = sentences[code]?.(params) ?? code;
  return params["meant"] === undefined ? text : `${text}; did you mean ${params["meant"]}?`;
}
