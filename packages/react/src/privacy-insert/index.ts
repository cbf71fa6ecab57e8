export type { InsertNews } from "./changes.tsx";
export { Insert } from "./insert.ts";
export type { InsertLanguage } from "./languages.tsx";
export { PrivacyInsert, type PrivacyInsertProps } from "./privacy-insert.tsx";
export type { PrivacyInsertTexts } from "./privacy-insert-texts.ts";
