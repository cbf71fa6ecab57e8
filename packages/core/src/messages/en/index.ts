export * from "./agreements/index.ts";
export * from "./breaches/index.ts";
export * from "./consent/index.ts";
export * from "./inserts/index.ts";
export * from "./pii/index.ts";
export * from "./retention/index.ts";
export * from "./services/index.ts";
export * from "./vocabulary/index.ts";
