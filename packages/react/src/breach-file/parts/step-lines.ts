import {
  type BreachDecision,
  type BreachStep,
  dayText,
  type RegisterEvent,
} from "@bijsluiter/core/breaches";
import type { BreachFileTexts } from "../breach-file-texts.ts";

/** What an event says beyond its name, a line each. */
export function eventLines(event: RegisterEvent, texts: BreachFileTexts): readonly string[] {
  switch (event.kind) {
    case "step":
      return stepLines(event.step, texts).filter((line) => line !== undefined);
    case "board-informed":
    case "board-aware":
      return [event.board];
    case "authority-notified":
      return given(event.authorityReference, event.reasonsForDelay);
    case "decided":
      return [event.reasons];
    case "closed":
      return given(event.evaluation, event.reasonsNobodyTold);
    case "erased":
      return [event.basis];
    default:
      return [];
  }
}

const given = (...lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line) => line !== undefined);

function stepLines(step: BreachStep, texts: BreachFileTexts): readonly (string | undefined)[] {
  const { timeline, words, language } = texts;
  const { channels, sources, audiences, causes, sides } = words.lifeCycle;
  switch (step.kind) {
    case "signal":
      return [`${sources[step.source]}, ${channels[step.channel].toLowerCase()}`, step.summary];
    case "decide":
      return decisionLines(step.decision, step.final, texts);
    case "notify-authority":
      return [
        timeline.phases[step.phase],
        step.authorityReference,
        step.reasonsForDelay && `${timeline.delay}: ${step.reasonsForDelay}`,
        step.reasons,
      ];
    case "inform-people":
      return [`${audiences[step.audience]}, ${channels[step.channel].toLowerCase()}`];
    case "inform-board":
      return [`${step.board}, ${channels[step.channel].toLowerCase()}`];
    case "authority-order":
      return [timeline.orders[step.order], step.reasons];
    case "contain":
      return [step.measure];
    case "review":
      return [causes[step.causeCategory], step.measure];
    case "close":
      return [step.evaluation];
    case "assign":
      return [`${words.assessment.duties[step.duty]}: ${step.owner}`];
    case "keep-evidence":
      return [step.name, `SHA-256 ${step.sha256}`];
    case "lead-authority":
      return [step.authority];
    case "police":
      return [timeline.police[step.reported], step.policeReference];
    case "plan-action":
      return [
        `${step.action}: ${step.what}`,
        `${sides[step.side]}, ${step.owner}, ${timeline.dueOn(dayText(step.dueOn, language))}`,
      ];
    case "finish-action":
      return [step.action];
    case "tell-actions":
      return [`${sides[step.to]}, ${channels[step.channel].toLowerCase()}`];
    default:
      return "reasons" in step ? [step.reasons] : [];
  }
}

function decisionLines(
  decision: BreachDecision,
  final: "yes" | "no",
  { timeline, words }: BreachFileTexts,
): readonly (string | undefined)[] {
  const { risk, notifyAuthority, informPeople, exception, reasons, secondedBy } = decision;
  return [
    final === "no" ? timeline.provisional : undefined,
    timeline.risks[risk],
    timeline.decisions.notifyAuthority[notifyAuthority],
    timeline.decisions.informPeople[informPeople],
    exception && words.assessment.exceptions[exception.ground],
    reasons,
    secondedBy && timeline.seconded(secondedBy),
  ];
}
