export const equivalents = [
  {
    file: "src/consent/state/choice/guardian-voices.ts",
    line: "Date.parse(yes.time) > Date.parse(choice.time) &&",
    was: "Date.parse(yes.time) > Date.parse(choice.time)",
    replacement: "Date.parse(yes.time) >= Date.parse(choice.time)",
    reason:
      "At one moment it is one day, on which whoever said the no had authority: the other half of the condition is false.",
  },
  {
    file: "src/consent/state/choice/question.ts",
    line: '{ now, guardianRule = "any-without-objection" }: StateOptions,',
    was: '"any-without-objection"',
    replacement: '""',
    reason: 'The rule is compared with "all" alone; any other text is the default.',
  },
  {
    file: "src/consent/state/choice/under-rule.ts",
    line: "if (before !== undefined) return before;",
    was: "before !== undefined",
    replacement: "false",
    reason: "The answer of a day is remembered to save work; worked out anew it is the same.",
  },
  {
    file: "src/consent/state/view-of.ts",
    line: "return ends.some((day) => day && chosen && chosen <= day && day < today);",
    was: "day && chosen",
    replacement: "true",
    reason:
      "What is undefined is neither above nor below a text: both comparisons are false. The tests are there for the type.",
  },
  {
    file: "src/consent/state/view-of.ts",
    line: "return ends.some((day) => day && chosen && chosen <= day && day < today);",
    was: "day && chosen",
    replacement: "day || chosen",
    reason:
      "What is undefined is neither above nor below a text: both comparisons are false. The tests are there for the type.",
  },
];
