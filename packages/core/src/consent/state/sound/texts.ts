/** Id; same as `idText` in the schemas. */
export const id = /^[^\s@\p{Cc}\p{Cs}]{1,200}$/u;
/** Language tag; same as `languageTag` in the schemas. */
export const language = /^[a-z]{2,3}(-[A-Za-z\d]{2,8}){0,3}$/;
/** SHA-256; same as `hashText` in the schemas. */
export const hexDigest = /^[0-9a-f]{64}$/;
/** Period of a term of consent. */
export const termPeriod = /^P(?=\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,4}W)?(\d{1,5}D)?$/;
/** Address of a page; same as `webAddress` in the schemas. */
export const pageAddress =
  /^(?=.{1,2000}$)https?:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:[/?#][^\s"'<>`\\\p{C}]*)?$/iu;

const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Text of at most 500 characters with a visible character; same as `plainText` in the schemas. */
export const isText = (value: unknown): boolean =>
  typeof value === "string" &&
  value.trim().length <= 500 &&
  value.replace(unseen, "").trim() !== "";

/** Existing day, `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(value).toISOString().startsWith(value);

/** Day from 1990 to 2999; same as `eventDay` in the schemas. */
export const isEventDay = (value: unknown): boolean => isDay(value) && /^(199|2)/.test(value);

/** Timestamp with an offset, on such a day and of at most 64 characters; same as `eventInstant` in the schemas. */
export const isMoment = (value: unknown): boolean =>
  typeof value === "string" &&
  value.length <= 64 &&
  /^.{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(value) &&
  isEventDay(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));
