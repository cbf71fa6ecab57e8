/** What uDSV needs to read the same file in a worker of the same page: pieces of text, an array of strings for each row. */
import { inferSchema, initParser } from "udsv";

self.onmessage = async ({ data: { file } }) => {
  let rows = 0;
  const take = (read) => {
    rows += read.length;
  };
  let parser;
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parser ??= initParser(inferSchema(value));
    parser.chunk(value, parser.stringArrs, take);
  }
  parser?.end();
  self.postMessage({ told: { records: rows } });
};
