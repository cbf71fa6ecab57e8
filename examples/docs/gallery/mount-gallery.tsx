import { type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Entry } from "./entry.ts";
import { groups } from "./groups.ts";
import { type Languages, ShownEntry } from "./shown-entry.tsx";
import { themes } from "./themes.ts";

/** Shows one page of the gallery in `host`; what it gives takes it away. */
export async function mountGallery(host: HTMLElement, name: string): Promise<() => void> {
  const group = groups[name];
  if (!group) throw new Error(`${name} is no page of the gallery.`);
  const [entries, nl, en] = await Promise.all([
    group.load(),
    import("@bijsluiter/react/locales/nl"),
    import("@bijsluiter/react/locales/en"),
    name === "elements" ? defineElements() : undefined,
  ]);
  const root = createRoot(host);
  root.render(<Gallery entries={entries} languages={{ nl, en }} />);
  host.dataset["ready"] = "";
  return () => root.unmount();
}

async function defineElements(): Promise<void> {
  const embed = await import("@bijsluiter/react/embed");
  await Promise.all([
    embed.defineBreachReport(),
    embed.defineConsent(),
    embed.defineInsert(),
    embed.defineRightsRequest(),
  ]);
}

function Gallery(props: {
  readonly entries: readonly Entry[];
  readonly languages: Languages;
}): ReactNode {
  const [language, setLanguage] = useState<"nl" | "en">("nl");
  const [theme, setTheme] = useState("default");
  return (
    <>
      <div className="gallery-choices">
        <label>
          Language{" "}
          <select
            value={language}
            onChange={({ target }) => setLanguage(target.value === "en" ? "en" : "nl")}
          >
            <option value="nl">Nederlands</option>
            <option value="en">English</option>
          </select>
        </label>
        <label>
          Theme{" "}
          <select value={theme} onChange={({ target }) => setTheme(target.value)}>
            {Object.keys(themes).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </div>
      {props.entries.map((entry) => (
        <ShownEntry
          key={entry.widget + (entry.words ?? "")}
          {...{ entry, language, theme, languages: props.languages }}
        />
      ))}
    </>
  );
}
