/**
 * Code in which every character outside ASCII is an escape: a page without a charset, or a server that names another, reads
 * it as it was meant. A compiler does so for texts and leaves regular expressions, whose ranges then break the whole script.
 *
 * @throws Error for a raw template, in which an escape would be read as it stands.
 */
export function escapeNonAscii(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error("A raw template with characters outside ASCII cannot be escaped.");
  return code.replaceAll(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
