import type { ReactNode } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { stepTexts } from "../texts/by-language.ts";

const formats = ["edpb", "dpv", "veris"] as const;

/** One breach in the formats of others. */
export function FileDownloads({ reference }: { readonly reference: string }): ReactNode {
  const { file } = useTexts(stepTexts);
  return (
    <section className="not-on-paper">
      <h2>{file.export}</h2>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={`/api/breaches/${reference}/export?format=${format}`} download>
              {file.formats[format]}
            </a>
          </li>
        ))}
      </ul>
      <p className="quiet">{file.concept}</p>
    </section>
  );
}
