export type { InsertNews } from "./parts/changes.tsx";
export type { InsertLanguage } from "./parts/languages.tsx";
export { PrivacyInsert, type PrivacyInsertProps } from "./privacy-insert.tsx";
export type { PrivacyInsertTexts } from "./privacy-insert-texts.ts";
