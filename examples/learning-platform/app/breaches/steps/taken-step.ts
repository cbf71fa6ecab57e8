import type { BreachFileStatus, BreachStep } from "@bijsluiter/core/breaches";

/** What the officer does on a page of its own, in the order in which it mostly comes; the end of its address. */
export const takenSteps = [
  "triage",
  "confirm",
  "not-a-breach",
  "contain",
  "assess",
  "decide",
  "notify-authority",
  "inform-people",
  "inform-board",
  "authority-order",
  "review",
  "close",
  "reopen",
  "assign",
  "keep-evidence",
  "lead-authority",
  "police",
  "plan-action",
  "finish-action",
  "tell-actions",
] as const satisfies readonly BreachStep["kind"][];

/** One of {@link takenSteps}. */
export type TakenStep = (typeof takenSteps)[number];

/** What leads on from where a file stands; the first is what to do now. */
const nextSteps: Readonly<Record<BreachFileStatus, readonly TakenStep[]>> = {
  "new": ["confirm", "not-a-breach"],
  suspected: ["triage"],
  triaging: ["confirm", "not-a-breach"],
  "not-a-breach": ["reopen"],
  confirmed: ["assess"],
  assessed: ["decide", "assess"],
  decided: ["notify-authority", "inform-people", "review", "assess"],
  notified: ["inform-people", "review", "notify-authority", "authority-order", "assess"],
  reviewing: ["close", "assess"],
  closed: ["reopen"],
};
const beside: readonly TakenStep[] = [
  "assign",
  "inform-board",
  "keep-evidence",
  "plan-action",
  "finish-action",
  "tell-actions",
  "police",
  "lead-authority",
];

/** The steps that lead on. */
export const stepsFrom = (
  status: BreachFileStatus,
  containment: "open" | "contained",
): readonly TakenStep[] => {
  const isLive = !["new", "closed", "not-a-breach"].includes(status);
  const [first, ...rest] = nextSteps[status];
  return [
    ...(first ? [first] : []),
    ...(isLive && containment === "open" ? (["contain"] as const) : []),
    ...rest,
  ];
};

/** What can be written down beside them, while the file is open. */
export const stepsBeside = (status: BreachFileStatus): readonly TakenStep[] =>
  ["new", "closed", "not-a-breach"].includes(status) ? [] : beside;
