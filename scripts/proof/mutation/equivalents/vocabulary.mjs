export const equivalents = [
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
];
