/** Words of a language that every outline of an insert needs. */
export const outlineWords = ["insertOutline", "dataSubjectCategoryNames"] as const;
