import { useLanguage, useTexts } from "../../site/language/language.tsx";
import type { RequestDetail } from "../rights-api.ts";
import { rightsTexts } from "../texts/by-language.ts";
import type { RightsStep } from "./rights-steps.ts";
import type { StepField } from "./step-fields.ts";

const readings = {
  identity: ["runs-on", "waits-for-identity"],
  extension: ["from-receipt", "from-first-last-day"],
} as const;

/** The answers that a question offers; none where it is answered in words. */
export function useStepOptions(
  name: StepField["name"],
  step: RightsStep,
  { pupils, request }: RequestDetail,
): readonly (readonly [string, string])[] | undefined {
  const { step: words } = useTexts(rightsTexts);
  const { locale, messages } = useLanguage();
  switch (name) {
    case "method":
      return Object.entries(locale.rightsRequest.methods);
    case "pupilId":
      return pupils.map(({ id, name: called, className }) => [id, `${called}, ${className}`]);
    case "asker":
      return Object.entries(words.guardians);
    case "ground":
      return Object.entries(
        step === "extend" ? words.extensionGrounds : messages.requestAnswer.refusals,
      );
    case "reading":
      return [
        ...(request.history.some(({ event }) => event === "ask-identity") ? readings.identity : []),
        ...(request.extension ? readings.extension : []),
      ].map((reading) => [reading, locale.requestDesk.readingNames[reading]]);
    default:
      return undefined;
  }
}
