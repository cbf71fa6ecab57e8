export { mailLink } from "./links/mail-link.ts";
export { pageLink } from "./links/page-link.ts";
export { phoneLink } from "./links/phone-link.ts";
export type {
  DocumentBlock,
  DocumentFact,
  DocumentOutline,
  DocumentSection,
  DocumentTable,
  PageWords,
} from "./outline/document-outline.ts";
export type { DocumentLink, DocumentPhrase, DocumentText } from "./outline/document-text.ts";
export { type WriteHtmlOptions, writeHtml } from "./write-html.ts";
export { writeMarkdown } from "./write-markdown.ts";
export { writeText } from "./write-text.ts";
