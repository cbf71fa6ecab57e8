export { retention } from "./retention.ts";
export { retentionFacts } from "./retention-facts.ts";
