export const equivalents = [
  // Evidence whose days are right is let through at once, of which there is much; the list of what is wrong is empty for it too.
  ...[
    {
      line: "const isInOrder = effectiveOn <= collectedOn && effectiveOn <= last;",
      was: "effectiveOn <= collectedOn && effectiveOn <= last",
      replacement: "false",
    },
    {
      line: "const isInOrder = effectiveOn <= collectedOn && effectiveOn <= last;",
      was: "effectiveOn <= collectedOn",
      replacement: "effectiveOn < collectedOn",
    },
    {
      line: "const isInOrder = effectiveOn <= collectedOn && effectiveOn <= last;",
      was: "effectiveOn <= last",
      replacement: "effectiveOn < last",
    },
    {
      line: "const isInTime = effectiveOn >= FIRST_DAY && collectedOn <= LAST_DAY && last <= LAST_DAY;",
      was: "effectiveOn >= FIRST_DAY && collectedOn <= LAST_DAY && last <= LAST_DAY",
      replacement: "false",
    },
    {
      line: "const isInTime = effectiveOn >= FIRST_DAY && collectedOn <= LAST_DAY && last <= LAST_DAY;",
      was: "effectiveOn >= FIRST_DAY",
      replacement: "effectiveOn > FIRST_DAY",
    },
    {
      line: "const isInTime = effectiveOn >= FIRST_DAY && collectedOn <= LAST_DAY && last <= LAST_DAY;",
      was: "collectedOn <= LAST_DAY",
      replacement: "collectedOn < LAST_DAY",
    },
    {
      line: "const isInTime = effectiveOn >= FIRST_DAY && collectedOn <= LAST_DAY && last <= LAST_DAY;",
      was: "last <= LAST_DAY",
      replacement: "last < LAST_DAY",
    },
    {
      line: "if (isInOrder && isInTime) return NONE;",
      was: "isInOrder && isInTime",
      replacement: "false",
    },
  ].map((row) => ({
    ...row,
    file: "src/measures/measure/evidence.ts",
    reason: "Where the shortcut is not taken each defect is looked for, with the same answer.",
  })),
  {
    file: "src/measures/measure/security-level.ts",
    line: "levelRank(a) >= levelRank(b) ? a : b;",
    was: "levelRank(a) >= levelRank(b)",
    replacement: "levelRank(a) > levelRank(b)",
    reason: "Two levels of one rank are the same level.",
  },
  {
    file: "src/measures/status/proof-desk.ts",
    line: "if (before === undefined || validUntil < before) until.set(id, validUntil);",
    was: "validUntil < before",
    replacement: "validUntil <= before",
    reason: "Where the two days are one, the same day is set again.",
  },
  {
    file: "src/measures/frameworks/csv-rows.ts",
    line: "for (let index = 0; index < sheet.length; ) {",
    was: "index < sheet.length",
    replacement: "index <= sheet.length",
    reason: "Behind the text stands a line end of ours: a blank row, which is left out.",
  },
  ...[
    { was: "day < to", replacement: "true" },
    { was: "day < to", replacement: "day <= to" },
  ].map((row) => ({
    ...row,
    file: "src/measures/report/lapse.ts",
    line: "const inside = days.filter((day) => day !== undefined && day >= from && day < to);",
    reason:
      "What lapses behind the span lies in no window of the forecast, which counts it as still there.",
  })),
];
