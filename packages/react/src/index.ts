export * from "./breach-report/index.ts";
export type { Locale } from "./locales/locale.ts";
export * from "./pii/index.ts";
export * from "./provider/index.ts";
