import type { CookieToClear } from "./stored-for-purpose.ts";

/** More levels than an address has in earnest. */
const MAX_LEVELS = 12;

/** Names of the cookies that scripts of this page see. */
export const cookieNames = (): readonly string[] =>
  document.cookie.split(/; */).flatMap((pair) => pair.split("=")[0] || []);

/**
 * Takes a cookie away, whatever domain, path and partition it was set with: those are part of which cookie it is, and no
 * script can read them.
 */
export function clearCookie(name: string, { domain, path }: Omit<CookieToClear, "name">): void {
  const domains = domain === undefined ? ["", ...domainsOf(location.hostname)] : [domain];
  const paths = path === undefined ? pathsOf(location.pathname) : [path];
  const kinds = location.protocol === "https:" ? [";Secure", ";Secure;Partitioned"] : [""];
  for (const one of domains)
    for (const where of paths)
      for (const kind of kinds)
        Reflect.set(
          document,
          "cookie",
          `${name}=;Max-Age=0;Path=${where}${one && `;Domain=${one}`}${kind}`,
        );
}

/** `a.b.nl` → `a.b.nl`, `b.nl`. */
function domainsOf(host: string): readonly string[] {
  const labels = host.split(".").slice(-MAX_LEVELS);
  return labels.slice(0, -1).map((_label, at) => labels.slice(at).join("."));
}

/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`. */
function pathsOf(path: string): readonly string[] {
  const steps = path.split("/").filter(Boolean).slice(0, MAX_LEVELS);
  return [
    "/",
    ...steps.flatMap((_step, at) => {
      const above = `/${steps.slice(0, at + 1).join("/")}`;
      return [above, `${above}/`];
    }),
  ];
}
