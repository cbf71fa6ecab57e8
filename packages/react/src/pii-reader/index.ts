export { createPiiReader } from "./create-pii-reader.ts";
