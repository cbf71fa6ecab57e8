import { useTextsOf } from "../../provider/use-texts-of.ts";
import { useConsentScope } from "../consent-provider.tsx";
import type { ConsentTexts } from "../consent-texts.ts";

/** Words of the widgets, and the attributes that say which language they are in. */
export function useTexts(): ConsentTexts & {
  readonly written: { readonly lang: string; readonly dir: "rtl" | undefined };
} {
  const texts = useTextsOf("consent", useConsentScope().texts);
  return { ...texts, written: { lang: texts.language, dir: texts.direction } };
}
