import type { ReactNode } from "react";

const MOST = 80;
/** Who has no mouse scrolls by the keyboard. */
export const scrolls = { tabIndex: 0 };

/** The words of a widget in both languages, beside each other; what is made of facts is named as such. */
export function WordsTable({ nl, en }: { readonly nl: unknown; readonly en: unknown }): ReactNode {
  const dutch = [...sentences(nl, "")];
  const english = new Map(sentences(en, ""));
  return (
    <details>
      <summary>Its words in Dutch and English</summary>
      <section className="gallery-words" aria-label="Words" {...scrolls}>
        <table>
          <thead>
            <tr>
              <th scope="col">Nederlands</th>
              <th scope="col">English</th>
            </tr>
          </thead>
          <tbody>
            {dutch.slice(0, MOST).map(([path, text]) => (
              <tr key={path}>
                <td lang="nl">{text}</td>
                <td>{english.get(path)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {dutch.length > MOST && <p>And {dutch.length - MOST} more.</p>}
      </section>
    </details>
  );
}

function* sentences(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* sentences(inner, `${path}.${key}`);
}
