/** A short digest (FNV-1a, 32 bits) against accidents and mix-ups; no proof against who can compute it. */
export function seal(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
