export const equivalents = [
  {
    file: "src/calendar/deadlines/period-deadline.ts",
    line: "const lastDay = isTwoDaysOrMore && second > rolled ? second : rolled;",
    was: "second > rolled",
    replacement: "second >= rolled",
    reason: "Where the two days are one, either branch gives it.",
  },
  {
    file: "src/calendar/wall-clock/from-wall-clock.ts",
    line: 'type: "string",',
    was: '"string"',
    replacement: '""',
    reason: "Only who walks through a schema reads its type, and this one is not exported.",
  },
  {
    file: "src/calendar/wall-clock/from-wall-clock.ts",
    line: 'check: "string_format",',
    was: '"string_format"',
    replacement: '""',
    reason:
      "Only who walks through a schema reads its kind of check, and this one is not exported.",
  },
  {
    file: "src/parties/authority/authority-issues.ts",
    line: 'const periods = typeof authority === "string" ? [] : authority;',
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "A text has no first day, no last day and no status: as a period it breaks no rule.",
  },
  {
    file: "src/parties/authority/control.ts",
    line: "const handOver = sixteen <= until && until < today ? until : sixteen;",
    was: "sixteen <= until",
    replacement: "sixteen < until",
    reason: "Where the two days are one, either branch gives it.",
  },
  {
    file: "src/parties/is-oin.ts",
    line: 'const [, register, main = ""] = /^0{6}(\\d{2})([\\dA-Z]{9})0{3}$/.exec(value) ?? [];',
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "What stands first in the list is not read.",
  },
  {
    file: "src/vocabulary/field-meaning.ts",
    line: "for (let length = words.length; length > 0; length -= 1) {",
    was: "length > 0",
    replacement: "length >= 0",
    reason: "A part without words is the empty text, which is no name and begins with no subject.",
  },
  {
    file: "src/vocabulary/lists/doubts-in.ts",
    line: 'const [, before = "", host = ""] =',
    was: '""',
    replacement: '"Stryker was here!"',
    reason:
      "Where nothing matched, the text is no address; neither is this one, which no list holds.",
  },
  {
    file: "src/vocabulary/lists/doubts-in.ts",
    line: "/^(https?:\\/\\/|[^\\s@]{1,64}@)([^\\s/?#:]{1,253})/i.exec(text) ?? [];",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "What stands first in the list is not read.",
  },
];
