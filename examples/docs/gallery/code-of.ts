import type { Entry, Props } from "./entry.ts";

/** The code of a widget with these props: what is long stands as a name, which is the prop of that name. */
export function codeOf(
  { widget, words, provider, render }: Entry,
  props: Props,
  language: string,
): string {
  if (widget.includes("-")) return elementCode(widget, props);
  const head = [
    `import { ${[widget, provider].filter(Boolean).join(", ")} } from "@bijsluiter/react";`,
    words && `import { ${words} } from "@bijsluiter/react/locales/${language}";`,
    'import "@bijsluiter/react/styles.css";',
  ].filter(Boolean);
  if (render) return `${head.join("\n")}\n\n// Put together of its parts; the guide shows how.`;
  const { children, ...others } = props;
  const given = Object.entries(others).map(([name, value]) => attribute(name, value));
  const all = [...(words && !provider ? [`texts={${words}}`] : []), ...given];
  const content = typeof children === "string" ? children : children ? "{children}" : "";
  const start =
    all.length > 3 ? `<${widget}\n  ${all.join("\n  ")}\n` : `<${[widget, ...all].join(" ")}`;
  const end = content ? `>${content}</${widget}>` : all.length > 3 ? "/>" : " />";
  const code = start + end;
  if (!provider) return `${head.join("\n")}\n\n${code};`;
  const inside = code.replaceAll(/^/gm, "  ");
  const around = `<${provider} consent={store} texts={${words}}>\n${inside}\n</${provider}>`;
  return `${head.join("\n")}\n\n// store: createConsent(options), once.\n${around};`;
}

function attribute(name: string, value: unknown): string {
  if (value === true) return name;
  if (typeof value === "string") return `${name}=${JSON.stringify(value)}`;
  return typeof value === "number" ? `${name}={${value}}` : `${name}={${name}}`;
}

function elementCode(tag: string, props: Props): string {
  const file = tag.replace("bijsluiter-", "");
  const given = Object.entries(props).map(([name, value]) => {
    const text = String(value);
    return ` ${name}='${text.length > 60 ? "…" : text}'`;
  });
  return `<script type="module" src="/bijsluiter/${file}.js"></script>\n<${tag}${given.join("")}></${tag}>`;
}
