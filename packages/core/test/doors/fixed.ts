const parts = "days, instants and periods have a fixed length";
const code = "a code of a table";
const facts = "facts of one case, each of bounded length";
const told = "an answer of ours, of bounded length";

/** Functions whose input cannot grow, with the reason; every other function of every door has a row in the growth test. */
export const fixed: Readonly<Record<string, string>> = {
  "core: rule": "takes code, not input",
  "core: toIssues": "looks at the first hundred issues",
  "core: InvalidInputError": "keeps the first hundred issues",
  "breaches: breachClocks": facts,
  "breaches: dayText": parts,
  "breaches: momentText": parts,
  "breaches: sealEntry": "one entry, each text of it of bounded length",
  "breaches: sidesTouched": "a hundred codes at most",
  "breaches: silentFields": "a hundred fields at most",
  "breaches: timeLeftText": facts,
  "calendar: addPeriod": parts,
  "calendar: dayText": parts,
  "calendar: dayWords": parts,
  "calendar: dutchHolidays": "one year",
  "calendar: fromWallClock": parts,
  "calendar: hoursDeadline": parts,
  "calendar: momentText": parts,
  "calendar: parsePeriod": parts,
  "calendar: schoolYear": parts,
  "calendar: toDay": parts,
  "calendar: toWallClock": parts,
  "consent: ageOfConsent": code,
  "consent: explainState": told,
  "consent: explainView": told,
  "consent: fromGpc": "a header of one character",
  "consent: toGoogleConsent": "seven names at most",
  "consent/state: askingReason": told,
  "consent/state: fromGpc": "a header of one character",
  "inserts: dayWords": parts,
  "messages: isLanguage": code,
  "pii: defineDetector": "a pattern and words of the caller's code",
  "retention: lastDay": parts,
  "retention: nextSweep": "366 days at most",
  "vocabulary: dataCategory": code,
  "vocabulary: dataSubjectCategory": code,
  "vocabulary: transferNeed": code,
};
