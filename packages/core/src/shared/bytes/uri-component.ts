/** A text as a part of an address. Half of a surrogate pair has no bytes: the sign for what is no character stands for it. */
export const uriComponent = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"));
