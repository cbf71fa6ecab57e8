import { decodeWords } from "postal-mime";

/** A header with its encoded words decoded. RFC 2047. */
export const decodedWords = (text: string): string => decodeWords(text);
