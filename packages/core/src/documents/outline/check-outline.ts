import { isObject } from "../../shared/is-object.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { wrongType } from "../../shared/issues/wrong-type.ts";
import type {
  DocumentBlock,
  DocumentFact,
  DocumentOutline,
  DocumentSection,
  DocumentTable,
  PageWords,
} from "./document-outline.ts";
import type { DocumentLink, DocumentPhrase } from "./document-text.ts";

/** What is wrong with a value at a place; nothing when it is right. */
type Check = (value: unknown, path: Issue["path"]) => readonly Issue[];

/** Sections within sections: more than any reader follows, and the end of an outline that holds itself. */
const DEEPEST = 10;

/** Longer than any list or table of a document; a length may have nothing behind it. */
const MOST = 1_000_000;

const string: Check = (value, path) =>
  typeof value === "string" ? [] : [wrongType(path, "string")];
const flag: Check = (value, path) =>
  typeof value === "boolean" ? [] : [wrongType(path, "boolean")];
const wholeNumber: Check = (value, path) =>
  Number.isSafeInteger(value) ? [] : [wrongType(path, "integer")];

const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);

const listOf =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) && value.length <= MOST
      ? Array.from<unknown>(value).flatMap((member, at) => check(member, [...path, at]))
      : [wrongType(path, "array")];

/** Every member of the interface has its check: a new one does not compile without. */
const objectOf =
  <Value>(members: { readonly [Key in keyof Required<Value>]: Check }): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries<Check>(members).flatMap(([key, check]) => check(value[key], [...path, key]))
      : [wrongType(path, "object")];

const link = objectOf<DocumentLink>({ text: string, href: string });
const part: Check = (value, path) => (isObject(value) ? link : string)(value, path);
const phrase = objectOf<DocumentPhrase>({ parts: listOf(part) });
const text: Check = (value, path) =>
  (isObject(value) && value["parts"] !== undefined ? phrase : part)(value, path);

const fact = objectOf<DocumentFact>({ label: string, values: listOf(text) });
const kinds: Readonly<Record<DocumentBlock["kind"], Check>> = {
  paragraph: objectOf({ text }),
  note: objectOf({ text }),
  list: objectOf({ items: listOf(text) }),
  provisions: objectOf({ items: listOf(text) }),
  facts: objectOf({ facts: listOf(fact) }),
  table: objectOf<Omit<DocumentTable, "kind">>({
    caption: string,
    columns: listOf(string),
    rows: listOf(listOf(listOf(text))),
    roomToWrite: optional(flag),
  }),
};

const isKind = (kind: unknown): kind is DocumentBlock["kind"] =>
  typeof kind === "string" && Object.hasOwn(kinds, kind);

const blocks = listOf((value, path) => {
  if (!isObject(value)) return [wrongType(path, "object")];
  const { kind } = value;
  if (isKind(kind)) return kinds[kind](value, path);
  return [{ code: "not-an-option", path: [...path, "kind"], params: {} }];
});

const section: Check = (value, path) =>
  path.length > 2 * DEEPEST
    ? [{ code: "too-deep", path, params: { maximum: DEEPEST } }]
    : objectOf<DocumentSection>({
        id: optional(string),
        heading: string,
        number: optional(wholeNumber),
        onNewPage: optional(flag),
        blocks,
        sections: optional(listOf(section)),
      })(value, path);

const outline = objectOf<DocumentOutline>({
  language: string,
  title: string,
  blocks,
  sections: listOf(section),
  closing: optional(blocks),
  contents: optional(string),
  author: optional(string),
  reference: optional(string),
  pageWords: optional(objectOf<PageWords>({ before: string, between: string })),
});

/**
 * Checks a {@link DocumentOutline} that comes from outside. By hand: a schema library would weigh more than the writers.
 *
 * @throws InvalidInputError `wrong-type`, `not-an-option` for the kind of a block, and `too-deep` beyond ten sections
 *   within one another.
 */
export function checkOutline(value: DocumentOutline): void {
  const issues = outline(value, []);
  if (issues.length > 0) throw new InvalidInputError(issues);
}
