import {
  assessBreach,
  type BreachFileState,
  causeCategories,
  stepChannels,
  subjectAudiences,
} from "@bijsluiter/core/breaches";
import type { TakenStep } from "./taken-step.ts";

/** A question about a step; `name` is where the answer stands in it, with dots. */
export interface StepField {
  readonly name: string;
  readonly kind: "prose" | "line" | "number" | "day" | "option" | "checks" | "file";
  /** Codes of the answers. */
  readonly options?: readonly string[];
  readonly optional?: true;
}

const option = (name: string, ...options: readonly string[]): StepField => ({
  name,
  kind: "option",
  options,
});
const maybe = (field: StepField): StepField => ({ ...field, optional: true });
const prose = (name: string): StepField => ({ name, kind: "prose" });
const line = (name: string): StepField => ({ name, kind: "line" });
const known = ["yes", "no", "unknown"];

const assessFields: readonly StepField[] = [
  { name: "sides", kind: "checks", options: ["confidentiality", "integrity", "availability"] },
  option("exfiltration", ...known),
  option("facts.access", "happened", "possible", "unknown", "excluded"),
  maybe(prose("facts.evidence")),
  option("facts.unintelligible", ...known),
  option("facts.recipients.kind", "unknown", "known", "hostile", "none"),
  maybe(option("facts.recipients.number", "", "few", "many", "unknown")),
  maybe(
    option(
      "facts.recipients.cooperation",
      "",
      "confirmed",
      "bound-by-secrecy",
      "asked",
      "refused",
      "unknown",
    ),
  ),
  {
    name: "facts.data",
    kind: "checks",
    options: [
      "contact",
      "school-membership",
      "birth-date",
      "origin",
      "study-results",
      "attendance",
      "images-or-voice",
      "usage",
      "pseudonym",
      "unique-number",
      "identity-document",
      "finance",
      "credentials",
      "special-category",
      "communications",
      "location",
      "rich-profile",
      "other",
    ],
  },
  option("facts.integrity", "none", "restored-before-use", "possibly-used", "unknown"),
  option("facts.availability.duration", "none", "hours", "days", "permanent", "unknown"),
  option("facts.availability.effect", "none", "small", "serious", "unknown"),
  option("facts.people.vulnerable", ...known),
  maybe({ name: "facts.people.count", kind: "number" }),
  prose("reasons"),
];

const fixed: Readonly<
  Record<Exclude<TakenStep, "decide" | "finish-action">, readonly StepField[]>
> = {
  triage: [],
  confirm: [
    option("test.securityBreached", ...known),
    option("test.dataAffected", ...known),
    option("test.dataPersonal", ...known),
  ],
  "not-a-breach": [prose("reasons")],
  contain: [prose("measure")],
  assess: assessFields,
  "notify-authority": [
    option("phase", "initial", "supplement", "final", "withdraw"),
    maybe(line("authorityReference")),
    maybe(prose("reasonsForDelay")),
    maybe(prose("reasons")),
  ],
  "inform-people": [option("audience", ...subjectAudiences), option("channel", ...stepChannels)],
  "inform-board": [line("board"), option("channel", ...stepChannels)],
  "authority-order": [option("order", "inform-people", "exception-accepted"), prose("reasons")],
  review: [option("causeCategory", ...causeCategories), prose("measure")],
  close: [prose("evaluation")],
  reopen: [prose("reasons")],
  assign: [option("duty", "authority", "people", "board", "register"), line("owner")],
  "keep-evidence": [{ name: "attachment", kind: "file" }],
  "lead-authority": [line("authority")],
  police: [option("reported", "yes", "no"), maybe(line("policeReference"))],
  "plan-action": [
    line("action"),
    option("side", "supplier", "board"),
    line("owner"),
    prose("what"),
    { name: "dueOn", kind: "day" },
  ],
  "tell-actions": [option("to", "board", "supplier"), option("channel", ...stepChannels)],
};

/** The questions about a step of a file. */
export function fieldsOf(kind: TakenStep, state: BreachFileState): readonly StepField[] {
  if (kind === "decide") return decideFields(state);
  if (kind !== "finish-action") return fixed[kind];
  const open = state.actions.filter(({ doneAt }) => doneAt === undefined);
  return [option("action", ...open.map(({ action }) => action))];
}

/** What the assessment points to comes first, and what a person has to check stands among the questions. */
function decideFields({ facts }: BreachFileState): readonly StepField[] {
  const assessed = facts && assessBreach(facts);
  const risks = ["unlikely", "risk", "high"].sort(
    (a, b) => Number(b === assessed?.risk) - Number(a === assessed?.risk),
  );
  const confirm = assessed?.confirm ?? [];
  return [
    ...(confirm.length > 0
      ? [{ name: "decision.confirmed", kind: "checks", options: confirm } as const]
      : []),
    option("decision.risk", ...risks),
    option("decision.notifyAuthority", "yes", "no"),
    option("decision.informPeople", "yes", "no"),
    maybe(option("decision.exception.ground", "", "a", "b", "c")),
    maybe(prose("decision.exception.reasons")),
    maybe(prose("decision.exception.publicMeasure")),
    prose("decision.reasons"),
    maybe(line("decision.secondedBy")),
    option("final", "yes", "no"),
  ];
}
