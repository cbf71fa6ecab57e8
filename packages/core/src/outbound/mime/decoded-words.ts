import { decodeWords } from "postal-mime";

/** Header with decoded encoded-words. RFC 2047. */
export const decodedWords = (text: string): string => decodeWords(text);
