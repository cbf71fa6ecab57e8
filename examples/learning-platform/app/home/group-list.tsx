import type { ReactNode } from "react";
import { useTexts } from "../site/language/language.tsx";
import { groups } from "./demo-school.ts";
import { homeTexts } from "./texts/by-language.ts";
import "./home.css";

/** The groups of a teacher, each with how far it is. */
export function GroupList(): ReactNode {
  const home = useTexts(homeTexts);
  return (
    <ul className="cards">
      {groups.map(({ name, school, pupils, tested }) => (
        <li key={name}>
          <h3>{name}</h3>
          <p>
            {school}, {home.pupils(pupils)}
          </p>
          <p className="quiet">{home.progress(tested, pupils)}</p>
          <Bar part={tested} of={pupils} />
        </li>
      ))}
    </ul>
  );
}

/** The words beside it say the same. */
function Bar({ part, of }: { readonly part: number; readonly of: number }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="bijsluiter-bar"
      aria-hidden="true"
    >
      <rect width={(100 * part) / of} height="8" />
    </svg>
  );
}
