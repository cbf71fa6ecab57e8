export const equivalents = [
  {
    file: "src/retention/decision/create-decider.ts",
    line: "const daysOverdue = dueFrom === null || dueFrom > asOf ? 0 : daysOverdueSince(dueFrom);",
    was: "dueFrom > asOf",
    replacement: "dueFrom >= asOf",
    reason: "On the day itself no day has passed: what is counted is 0 too.",
  },
  {
    file: "src/retention/decision/create-decider.ts",
    line: 'action: isDue ? (erase?.rule.action ?? "erase") : "none",',
    was: "erase?.rule",
    replacement: "erase.rule",
    reason: "Only an erase rule makes a record due; the test is there for the type.",
  },
  {
    file: "src/retention/decision/create-decider.ts",
    line: "if (before !== undefined) return before;",
    was: "before !== undefined",
    replacement: "false",
    reason: "What is counted for a day is remembered to save work; counted anew it is the same.",
  },
  {
    file: "src/retention/decision/create-decider.ts",
    line: "start === null || isUndecided(weighing) ? { day: null, passed: [] } : passHolds(spans, start);",
    was: "start === null",
    replacement: "false",
    reason:
      "Without a day passHolds gives none, and passes only holds that run, which are told anyway; the test is there for the type.",
  },
  {
    file: "src/retention/decision/create-decider.ts",
    line: 'if (dueFrom !== null && dueFrom <= asOf) return daysOverdue > 0 ? "overdue" : "due";',
    was: "dueFrom !== null",
    replacement: "true",
    reason: "null is neither above nor below a day in text; the test is there for the type.",
  },
  {
    file: "src/retention/decision/create-decider.ts",
    line: 'return mandatoryUntil !== null && mandatoryUntil < asOf ? "may-erase" : "keep";',
    was: "mandatoryUntil !== null",
    replacement: "true",
    reason: "null is neither above nor below a day in text; the test is there for the type.",
  },
  {
    file: "src/retention/decision/decision-reasons.ts",
    line: 'if (rule !== keep?.rule) return "keep-shorter";',
    was: "keep?.rule",
    replacement: "keep.rule",
    reason:
      "A keep rule with a date is here, so there is a longest one; the test is there for the type.",
  },
  {
    file: "src/retention/decision/decision-reasons.ts",
    line: 'if (rule.kind === "erase") return rule === erase?.rule ? "erase-shortest" : "erase-longer";',
    was: "erase?.rule",
    replacement: "erase.rule",
    reason:
      "An erase rule with a date is here, so there is a shortest one; the test is there for the type.",
  },
  {
    file: "src/retention/decision/decision-reasons.ts",
    line: 'const isRefusal = erase?.rule.onRequest === true && rule.basis?.kind === "statute";',
    was: "erase?.rule",
    replacement: "erase.rule",
    reason:
      "A duty that moved the day moved that of an erase rule; the test is there for the type.",
  },
  {
    file: "src/retention/decision/explain.ts",
    line: "{ ruleId, holdId, basis, trace = [] }: Reason,",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "A text has no operation, so that no step is found in it.",
  },
  {
    file: "src/retention/decision/explain.ts",
    line: 'const shown = step.op === "trigger" ? { ...step, fact: fact(step.fact) } : step;',
    was: 'step.op === "trigger"',
    replacement: "true",
    reason: "The other steps have no fact, and their texts ask for none.",
  },
  {
    file: "src/retention/decision/pass-holds.ts",
    line: "const left = [...holds.entries()].sort(([, a], [, b]) => (begin(a) < begin(b) ? 1 : -1));",
    was: "begin(a) < begin(b)",
    replacement: "begin(a) <= begin(b)",
    reason:
      "Holds that begin on one day are looked at together, and sorted by their place in the record then.",
  },
  {
    file: "src/retention/decision/pass-holds.ts",
    line: "end = end === null || hold.until === null ? null : laterDay(end, hold.until);",
    was: "hold.until === null",
    replacement: "false",
    reason:
      "A day in text is not above null, so that laterDay gives null; the test is there for the type.",
  },
  {
    file: "src/retention/decision/rule-clock.ts",
    line: "if (known) return known;",
    was: "known",
    replacement: "false",
    reason: "The end of a day is remembered to save work; looked up by its day it is the same.",
  },
  {
    file: "src/retention/decision/rule-clock.ts",
    line: "if (ends.size < MOST_ENDS) ends.set(date, end);",
    was: "ends.size < MOST_ENDS",
    replacement: "true",
    reason: "How many ends are remembered changes no answer, only the memory that it takes.",
  },
  {
    file: "src/retention/decision/rule-clock.ts",
    line: "if (ends.size < MOST_ENDS) ends.set(date, end);",
    was: "ends.size < MOST_ENDS",
    replacement: "ends.size <= MOST_ENDS",
    reason: "How many ends are remembered changes no answer, only the memory that it takes.",
  },
  {
    file: "src/retention/decision/unreadable-facts.ts",
    line: 'if ("forever" in rule) return [];',
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "A text names no fact, and one that no record has is not reported.",
  },
  {
    file: "src/retention/decision/weigh-rules.ts",
    line: "keeps.length < 2 && erases.length < 2 ? none : others([...keeps, ...erases], keep, erase),",
    was: "keeps.length < 2 && erases.length < 2",
    replacement: "false",
    reason: "Without the shortcut the others of at most one rule of each kind are none as well.",
  },
];
