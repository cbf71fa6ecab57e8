export { type WriteDocxOptions, writeDocx, writeDocxOptions } from "./write-docx.ts";
