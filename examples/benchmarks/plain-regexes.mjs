/** What most people write: a global regex for each kind, without any check. */
export const regexes = [
  /\b\d{9}\b/g,
  /\b\d{3}[ .]\d{3}[ .]\d{3}\b/g,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g,
  /\b[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?\b/g,
  /\b(?:\d[ -]?){12,18}\d\b/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?:\+31|0031|0)[ -]?\(?0?\)?[1-9](?:[ -]?\d){8}\b/g,
  /\b[1-9]\d{3} ?[A-Z]{2}\b/g,
  /\b(?:[A-Z\d]{1,3}-){2}[A-Z\d]{1,3}\b/g,
  /\b[A-Z]{2}[A-Z\d]{6}\d\b/g,
  /\b[A-Z]{2}\d{9}(?:B\d{2})?\b/g,
  /\b(?:\d{1,3}\.){3}\d{1,3}\b/g,
  /\b(?:[\da-f]{1,4}:){2,7}[\da-f]{1,4}\b/gi,
  /\b(?:[\dA-F]{2}[:-]){5}[\dA-F]{2}\b/gi,
  /\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\bhttps:\/\/ketenid\.nl\/\S+/g,
  /\b\d{2}[A-Z]{2}(?:\d{2})?\b/g,
  /\b\d{8}\b/g,
  /\b\d{10}\b/g,
  /\b\d{11}\b/g,
  /\b\d{8}[A-Z]\b/g,
  /\b[XYZ]\d{7}[A-Z]\b/g,
  /\b[12]\d{14}\b/g,
  /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/g,
  /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
];

/** How often any of them matches. */
export function plainRegexes(text) {
  let count = 0;
  for (const regex of regexes) for (const _ of text.matchAll(regex)) count += 1;
  return count;
}
