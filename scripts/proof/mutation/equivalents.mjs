/**
 * Mutants that no test can kill, because what the code gives is the same.
 *
 * - `file`: below `packages/core`; `line`: where the mutant begins; `was` and `replacement`: what it replaced, and what it wrote.
 * - `reason`: why nothing changes, so that a reader can check it.
 */
export const equivalents = [
  {
    file: "src/breaches/clocks/breach-clocks.ts",
    line: "return awareness !== undefined && Date.parse(awareness) < Date.parse(controllerInformed)",
    was: "awareness !== undefined",
    replacement: "true",
    reason: "Date.parse(undefined) is NaN, which is below nothing; the test is there for the type.",
  },
  {
    file: "src/breaches/register/board-moments.ts",
    line: 'if (last?.event.kind === "decided")',
    was: "last?.event",
    replacement: "last.event",
    reason:
      "Entries are filtered by board and the first report names none, so there always is a last one; the test is there for the type.",
  },
  {
    file: "src/breaches/register/breach-state.ts",
    line: "if (first === undefined || opening === undefined)",
    was: "first === undefined",
    replacement: "false",
    reason:
      "Without entries there is no opening either, and the other half of the condition holds; the test is there for the type.",
  },
  {
    file: "src/breaches/register/breach-state.ts",
    line: 'const report = event.kind === "reported" ? event.report : undefined;',
    was: 'event.kind === "reported"',
    replacement: "true",
    reason: "Another event has no report: it is undefined either way.",
  },
  {
    file: "src/breaches/register/breach-state.ts",
    line: "const last = entries.findLast(",
    was: 'entries.findLast( ({ event }) => event.kind === "reported" || event.kind === "closed" || (event.kind === "step" && (event.step.kind === "reopen" || event.step.kind === "not-a-breach")), )?.event',
    replacement:
      'entries.findLast(({\n  event\n}) => event.kind === "reported" || event.kind === "closed" || event.kind === "step" && (event.step.kind === "reopen" || event.step.kind === "not-a-breach")).event',
    reason:
      "There is a first report, so there always is a last entry of these kinds; the test is there for the type.",
  },
  {
    file: "src/breaches/register/breach-state.ts",
    line: 'if (last?.kind === "closed") return "closed";',
    was: "last?.kind",
    replacement: "last.kind",
    reason: "There is a first report, so last is always there; the test is there for the type.",
  },
  {
    file: "src/breaches/register/breach-state.ts",
    line: 'const isNone = last?.kind === "step" && last.step.kind === "not-a-breach";',
    was: "last?.kind",
    replacement: "last.kind",
    reason: "There is a first report, so last is always there; the test is there for the type.",
  },
  {
    file: "src/breaches/register/misfits/correction-misfits.ts",
    line: "const corrected = origin === undefined ? undefined : byPlace.get(origin);",
    was: "origin === undefined",
    replacement: "false",
    reason: "No entry stands under the place undefined: a Map gives undefined for it too.",
  },
  {
    file: "src/breaches/register/misfits/entry-misfits.ts",
    line: 'const report = event.kind === "reported" ? event.report : undefined;',
    was: 'event.kind === "reported"',
    replacement: "true",
    reason: "Another event has no report: it is undefined either way.",
  },
  {
    file: "src/breaches/register/misfits/moment-misfits.ts",
    line: "moment !== undefined && Date.parse(moment) > latest;",
    was: "moment !== undefined",
    replacement: "true",
    reason: "Date.parse(undefined) is NaN, which is above nothing; the test is there for the type.",
  },
  {
    file: "src/breaches/register/misfits/moment-misfits.ts",
    line: 'if (event.kind === "reported" && event.report.kind !== "withdrawal")',
    was: 'event.report.kind !== "withdrawal"',
    replacement: "true",
    reason:
      "A withdrawal has no timeline, and futureMoments finds nothing without one; the test is there for the type.",
  },
  {
    file: "src/breaches/register/misfits/moment-misfits.ts",
    line: 'if (event.kind === "reported" && event.report.kind !== "withdrawal")',
    was: '"withdrawal"',
    replacement: '""',
    reason:
      "A withdrawal has no timeline, and futureMoments finds nothing without one; the test is there for the type.",
  },
  {
    file: "src/breaches/register/misfits/story-misfits.ts",
    line: "if (!isClosing && (correction === undefined || isUnaccounted(history, report))) return [];",
    was: "correction === undefined",
    replacement: "false",
    reason:
      "A plain entry takes no closing's ground away: what it leaves unaccounted was so before, and that returns the same.",
  },
  {
    file: "src/breaches/register/misfits/story-misfits.ts",
    line: '(event.kind === "decided" && event.notifyAuthority === "no") ||',
    was: 'event.kind === "decided"',
    replacement: "true",
    reason: "Only a decision has notifyAuthority; the test is there for the type.",
  },
  {
    file: "src/breaches/register/register-line.ts",
    line: 'const report: unknown = event.kind === "reported" ? event.report : undefined;',
    was: 'event.kind === "reported"',
    replacement: "true",
    reason: "Another event has no report: it is undefined either way.",
  },
  {
    file: "src/breaches/register/steps/breach-file-of.ts",
    line: 'const reference = known[0]?.reference ?? "";',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "The entries were checked to be one at least; the fallback is there for the type.",
  },
  {
    file: "src/breaches/register/steps/breach-file-of.ts",
    line: 'const reference = known[0]?.reference ?? "";',
    was: "known[0]?.reference",
    replacement: "known[0].reference",
    reason: "The entries were checked to be one at least; the fallback is there for the type.",
  },
  {
    file: "src/breaches/register/steps/told-by-step.ts",
    line: 'filedBy: "controller",',
    was: '"controller"',
    replacement: '""',
    reason:
      "Nobody reads by whom it was filed from what a step tells; the event asks for the field.",
  },
  {
    file: "src/breaches/register/steps/told-by-step.ts",
    line: "...(step.reasonsForDelay !== undefined && { reasonsForDelay: step.reasonsForDelay }),",
    was: "step.reasonsForDelay !== undefined",
    replacement: "true",
    reason: "boardMoments leaves out reasons that are undefined.",
  },
  {
    file: "src/breaches/register/steps/told-by-step.ts",
    line: 'return { kind: "board-informed", at, channel: "email", board: step.board };',
    was: '"email"',
    replacement: '""',
    reason: "Nobody reads the channel from what a step tells; the event asks for the field.",
  },
  {
    file: "src/breaches/register/steps/told-by-step.ts",
    line: "default:",
    was: "default: return undefined;",
    replacement: "default:",
    reason: "A function that ends returns undefined too.",
  },
  {
    file: "src/breaches/register/verify/follow-chain.ts",
    line: 'vouched.set(sequence, (vouched.get(sequence) ?? hash) === hash ? hash : "");',
    was: '""',
    replacement: '"Stryker was here!"',
    reason: "No hash of a line is either text: a place with two heads is vouched for by none.",
  },
  {
    file: "src/breaches/register/verify/follow-chain.ts",
    line: "return Array.isArray(named) ? named : [];",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "The places are taken out of a set of numbers, in which this text is not.",
  },
  {
    file: "src/breaches/register/verify/follow-chain.ts",
    line: 'const named: unknown = event.kind === "erased" ? event.sequences : [];',
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "The places are taken out of a set of numbers, in which this text is not.",
  },
  {
    file: "src/breaches/register/verify/read-line.ts",
    line: "} catch {",
    was: "{ return undefined; }",
    replacement: "{}",
    reason: "A function that ends returns undefined too.",
  },
  {
    file: "src/breaches/register/verify-register.ts",
    line: "const { head, heads = [], after = start, more = false } = parseInput(verifyOptions, options);",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason: "A text has neither sequence nor hash: it vouches for no line and lies past no end.",
  },
  {
    file: "src/breaches/register/misfits/story-misfits.ts",
    line: "const before = new Set(isTold ? tooEarly(history, stateOf(history)) : []);",
    was: "[]",
    replacement: '["Stryker was here"]',
    reason:
      "Before the first report there are steps only, none before its signal: nothing is early then.",
  },
  {
    file: "src/breaches/register/misfits/story-misfits.ts",
    line: "if (early.length === 0) return [];",
    was: "early.length === 0",
    replacement: "false",
    reason:
      "Where nothing is early every one of none was early before, and the answer is the same; the line saves work.",
  },
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
];
