export const equivalents = [
  {
    file: "src/rights/answer/compose-answer.ts",
    line: "const because = request.extension ? [paragraph(request.extension.because)] : [];",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "The schema asks for the extension where the answer is that it takes longer; the test is there for the type.",
  },
  {
    file: "src/rights/erasure/plan-stops.ts",
    line: "return new Set(rules.flatMap(({ categories = [] }) => categories));",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "Every rule has categories here; the default is there for the type.",
  },
  {
    file: "src/rights/erasure/element-order.ts",
    line: "after: (element.after ?? []).values(),",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "No element has that id, and one that is not there is not waited for.",
  },
  {
    file: "src/rights/erasure/element-order.ts",
    line: "return elements.find(({ id, after = [] }) => after.some((one) => place(one) >= place(id)))?.id;",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "No element has that id, and what has no place comes before every other.",
  },
  {
    file: "src/rights/erasure/erasure-inventory.ts",
    line: 'one.reach === "in-reach" ? inReachIssues(one, index, known) : [],',
    was: 'one.reach === "in-reach"',
    replacement: "true",
    reason:
      "An element out of reach has no `onRequest` and no `after`: nothing is found; the test is there for the type.",
  },
  {
    file: "src/rights/erasure/keep-needed.ts",
    line: ".reduce((last, day) => (last === null || day === null ? null : later(last, day)));",
    was: "last === null",
    replacement: "false",
    reason:
      "null is not before a day in text, so that later gives null; the test is there for the type.",
  },
  {
    file: "src/rights/erasure/keep-needed.ts",
    line: "const later = (one: Day, other: Day): Day => (one < other ? other : one);",
    was: "one < other",
    replacement: "one <= other",
    reason: "Of two equal days either is the later one.",
  },
  {
    file: "src/rights/erasure/keep-needed.ts",
    line: 'const before = (element.reach === "in-reach" ? (element.after ?? []) : []).flatMap((id) =>',
    was: 'element.reach === "in-reach"',
    replacement: "true",
    reason: "An element out of reach has no `after`; the test is there for the type.",
  },
  {
    file: "src/rights/erasure/keep-needed.ts",
    line: 'const before = (element.reach === "in-reach" ? (element.after ?? []) : []).flatMap((id) =>',
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "No element has that id, and one without lines keeps nothing.",
  },
  {
    file: "src/rights/erasure/plan-erasure.ts",
    line: "const { policy, inventory, holds, restrict = [] } = input;",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "No element has that id.",
  },
  {
    file: "src/rights/erasure/plan-erasure.ts",
    line: "records: held.get(element.id) ?? [],",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "Only elements that were not asked for or are out of reach have no records, and their lines need none.",
  },
  {
    file: "src/rights/life-cycle/request-refusals.ts",
    line: "...(reading?.extensionCounts === false",
    was: "reading?.extensionCounts",
    replacement: "reading.extensionCounts",
    reason: "One reading always counts; the test is there for the type.",
  },
  {
    file: "src/rights/life-cycle/request-refusals.ts",
    line: 'requestReadings(request, { timeZone: "Europe/Amsterdam" });',
    was: '{ timeZone: "Europe/Amsterdam" }',
    replacement: "{}",
    reason:
      "The calendar counts in Europe/Amsterdam where no zone is given; it is named for the type.",
  },
  {
    file: "src/rights/recipients/recipient-notices.ts",
    line: "const isConfirmed = confirmedAt !== undefined && Date.parse(confirmedAt) >= Date.parse(toldAt);",
    was: "confirmedAt !== undefined",
    replacement: "true",
    reason:
      "A moment that is not there is not a number, and no number is below it; the test is there for the type.",
  },
  {
    file: "src/rights/standing/request-standing.ts",
    line: 'const isParent = guardians?.some((one) => one.id === id && one.role === "parent");',
    was: "guardians?.some",
    replacement: "guardians.some",
    reason:
      "Authority is refused by an entry among the guardians, so that there are some; the test is there for the type.",
  },
];
