import type { Labels, Names } from "../vocabulary/vocabulary-messages.ts";

/** Names with their descriptions. A separate type, so that code that needs only names does not bundle descriptions. */
export function described<Code extends string>(
  names: Names<Code>,
  descriptions: Names<Code>,
): Labels<Code> {
  const labels = (Object.keys(names) as Code[]).map((code) => [
    code,
    { label: names[code], description: descriptions[code] },
  ]);
  return Object.fromEntries(labels);
}
