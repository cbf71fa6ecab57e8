import { expect, it } from "vitest";
import { escapeNonAscii } from "./escape-non-ascii.mjs";

it.each([
  ["a text", 'export default "Noé \u{1f600} \u2028"'],
  ["a template", "export default `Noé`"],
  ["a range", "export default /[à-ÿ]/.exec('é')[0]"],
  ["a range beyond the first plane", "export default /[\u{1f600}-\u{1f64f}]/u.test('\u{1f601}')"],
  ["a name", "const é = 1; export default é"],
])("means the same: %s", async (_what, code) => {
  const escaped = escapeNonAscii(code);
  expect(escaped).toMatch(/^[\0-\x7f]*$/);
  const read = async (text) =>
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)).default;
  expect(await read(escaped)).toEqual(await read(code));
});

it("refuses what it would change", () => {
  expect(() => escapeNonAscii("String.raw`é`")).toThrow("raw template");
});
