/** A DMARC record with other values for some tags; `null` takes a tag away. The policy stands behind the version, for older readers. */
export function withTags(record: string, changes: Readonly<Record<string, string | null>>): string {
  const tags = record
    .split(";")
    .slice(1)
    .flatMap((piece) => {
      const at = piece.indexOf("=");
      const name = piece.slice(0, at).trim();
      return at < 0 ? [] : [[name, piece.slice(at + 1).trim()] as const];
    });
  const isChanged = (name: string) => Object.hasOwn(changes, name.toLowerCase());
  const kept = tags.map(([name, value]) => {
    const change = isChanged(name) ? changes[name.toLowerCase()] : value;
    return [name, change ?? null] as const;
  });
  const names = tags.map(([name]) => name.toLowerCase());
  const added = Object.entries(changes).filter(([name]) => !names.includes(name));
  const all = [...kept, ...added].filter(([, value]) => value !== null);
  const isPolicy = ([name]: readonly [string, string | null]) => name.toLowerCase() === "p";
  const ordered = [...all.filter(isPolicy), ...all.filter((tag) => !isPolicy(tag))];
  return ["v=DMARC1", ...ordered.map(([name, value]) => `${name}=${value}`)].join("; ");
}
