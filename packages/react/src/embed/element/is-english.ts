/** Whether a BCP 47 tag is one of English; everything else is shown in Dutch. */
export const isEnglish = (language: string): boolean => /^en\b/i.test(language);
