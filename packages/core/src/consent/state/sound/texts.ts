/** An id, as `idText` of the schemas. */
export const id = /^[^\s@\p{Cc}\p{Cs}]{1,200}$/u;
/** A language, as `languageTag`. */
export const language = /^[a-z]{2,3}(-[A-Za-z\d]{2,8}){0,3}$/;
/** SHA-256, as `hashText`. */
export const hexDigest = /^[0-9a-f]{64}$/;
/** A period, as a term of consent may last. */
export const termPeriod = /^P(?=\d)(\d{1,2}Y)?(\d{1,3}M)?(\d{1,4}W)?(\d{1,5}D)?$/;
/** The address of a page, as `webAddress`. */
export const pageAddress =
  /^(?=.{1,2000}$)https?:\/\/[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?(?:[/?#][^\s"'<>`\\\p{C}]*)?$/iu;

const unseen = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text of at most 500 characters in which something can be seen, as `plainText`. */
export const isText = (value: unknown): boolean =>
  typeof value === "string" &&
  value.trim().length <= 500 &&
  value.replace(unseen, "").trim() !== "";

/** A day that exists, `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(value).toISOString().startsWith(value);

/** A day from 1990 until 2999, as `eventDay`. */
export const isEventDay = (value: unknown): boolean => isDay(value) && /^(199|2)/.test(value);

/** A moment with an offset on such a day, as `eventInstant`: of at most 64 characters. */
export const isMoment = (value: unknown): boolean =>
  typeof value === "string" &&
  value.length <= 64 &&
  /^.{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(value) &&
  isEventDay(value.slice(0, 10)) &&
  !Number.isNaN(Date.parse(value));
