import { isBytes } from "../../../shared/bytes/is-bytes.ts";
import { isObject } from "../../../shared/is-object.ts";
import { InvalidInputError } from "../../../shared/issues/invalid-input-error.ts";
import { wrongType } from "../../../shared/issues/wrong-type.ts";
import type { ReadPdf } from "./pdf-text.ts";
import type { Pdfjs, PdfjsDocument, PdfjsPage } from "./pdfjs.ts";

/** More pages are left out, and said to be. */
const MOST_PAGES = 20_000;

/**
 * PDF reader for {@link scanDocumentWith}, made from the module `pdfjs-dist` that your app imports, because the build
 * and the location of its worker depend on bundler and host. In Node, use its legacy build. It reads pages with form
 * fields and notes, properties and attachments, but not pictures of text.
 *
 * @throws InvalidInputError for any other module.
 */
export function createPdfReader(pdfjs: Pdfjs): ReadPdf {
  const given: unknown = pdfjs;
  // A namespace object of a module is one too.
  if (!(isObject(given) && typeof given["getDocument"] === "function"))
    throw new InvalidInputError([wrongType([], "object")]);
  return async (bytes) => {
    // The library takes the bytes away from whoever gives them.
    const data = Uint8Array.from(bytes);
    const options = { isEvalSupported: false, disableFontFace: true, verbosity: 0 } as const;
    const task = pdfjs.getDocument({ data, ...options });
    try {
      return await readAll(await task.promise);
    } catch (error) {
      return isObject(error) && error["name"] === "PasswordException" ? "encrypted" : "damaged";
    } finally {
      await task.destroy();
    }
  };
}

async function readAll(document: PdfjsDocument) {
  const pages: (string | undefined)[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1)
    pages.push(await readPage(document, number));
  if (document.numPages > MOST_PAGES) pages.push(undefined);
  const { info } = await document.getMetadata();
  const attachments = Object.values((await document.getAttachments()) ?? {});
  return { pages, properties: propertiesOf(info), attachments: attachments.flatMap(fileOf) };
}

async function readPage(document: PdfjsDocument, number: number): Promise<string | undefined> {
  try {
    const page = await document.getPage(number);
    const text = `${await printedOn(page)}\n${await filledInOn(page)}`;
    page.cleanup();
    return text.trim();
  } catch {
    return undefined;
  }
}

async function printedOn(page: PdfjsPage): Promise<string> {
  const { items } = await page.getTextContent();
  return items
    .map((item) => {
      const { str, hasEOL } = item as { readonly str?: unknown; readonly hasEOL?: unknown };
      return `${typeof str === "string" ? str : ""}${hasEOL === true ? "\n" : ""}`;
    })
    .join("");
}

/** Fields of forms with their names as labels, notes and addresses of links. */
async function filledInOn(page: PdfjsPage): Promise<string> {
  const lines = (await page.getAnnotations()).map((annotation) => {
    const { fieldName, fieldValue, contentsObj, unsafeUrl } = annotation as Readonly<
      Record<string, unknown>
    >;
    const values = [fieldValue].flat().filter((value) => typeof value === "string");
    const note = isObject(contentsObj) ? contentsObj["str"] : "";
    const name = typeof fieldName === "string" && values.length > 0 ? `${fieldName}: ` : "";
    return [name + values.join(", "), note, unsafeUrl].filter(isFilled).join("\n");
  });
  return lines.filter(isFilled).join("\n");
}

const isFilled = (text: unknown): text is string => typeof text === "string" && text !== "";

/** What the library itself says of a file, and no person has written. */
const ofFormat = ["PDFFormatVersion", "Language", "EncryptFilterName"];

function propertiesOf(info: object): string {
  const custom = "Custom" in info && isObject(info.Custom) ? Object.entries(info.Custom) : [];
  const lines = [...Object.entries(info), ...custom].flatMap(([name, value]) =>
    typeof value === "string" && !ofFormat.includes(name) ? [`${name}: ${value}`] : [],
  );
  return lines.join("\n");
}

function fileOf(file: unknown) {
  if (!isObject(file)) return [];
  const { filename, content } = file;
  return isBytes(content) ? [{ name: String(filename), bytes: content }] : [];
}
