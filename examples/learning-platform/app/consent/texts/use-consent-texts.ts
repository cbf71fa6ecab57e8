import { useTexts } from "../../site/language/language.tsx";
import { useSession } from "../../site/session/session.tsx";
import { consentTexts, consentTextsForPupil } from "./by-language.ts";
import type { ConsentTexts } from "./consent-texts.ts";

/** The words of the pages on consent, for who reads them: a pupil has words of their own. */
export function useConsentTexts(): ConsentTexts {
  const { role } = useSession();
  return useTexts(role === "pupil" ? consentTextsForPupil : consentTexts);
}
