import { expect, it } from "vitest";
import { createScanner } from "../index.ts";

const { scan } = createScanner({ minConfidence: 1 });

it.each([
  ["1234 AB nr. 12", "postcode", "1234 AB nr. 12"],
  ["1234 AB, 12-34", "postcode", "1234 AB, 12-34"],
  ["1234 AB - 12", "postcode", "1234 AB - 12"],
  ["Laan 12-34 - 1234 AB", "postcode", "1234 AB"],
  ["bel 0906-1234", "phone", "0906-1234"],
  ["fe80::1", "ipv6", "fe80::1"],
])("finds in %j a %s", (text, kind, value) => {
  const found = scan(text).map((match) => [match.kind, text.slice(match.start, match.end)]);
  if (kind !== "ipv6") expect(found).toContainEqual([kind, value]);
  else expect(found.map(([name]) => name)).toContain(kind);
});
