import type { RestOfReport } from "./rest.ts";

/** Loads what comes after the first page, in the language of that. */
export async function loadRest(isEnglish: boolean): Promise<RestOfReport> {
  const [{ inDutch }, english] = await Promise.all([
    import("./rest.ts"),
    isEnglish ? import("../texts/breach-report-en.ts") : undefined,
  ]);
  return english ? { ...inDutch, texts: english.texts.widget } : inDutch;
}
