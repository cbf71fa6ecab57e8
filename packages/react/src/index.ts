export * from "./breach-report/index.ts";
export * from "./consent/index.ts";
export type { Locale } from "./locales/locale.ts";
export * from "./measures/index.ts";
export * from "./pii/index.ts";
export * from "./privacy-insert/index.ts";
export * from "./provider/index.ts";
export * from "./service-status/index.ts";
