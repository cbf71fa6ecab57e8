import type { ReactNode } from "react";

/** Lines of each icon, on 24 by 24. */
const lines = {
  leak: "M12 3s6 6.500 6 11a6 6 0 0 1-12 0c0-4.500 6-11 6-11zM9 15a3 3 0 0 0 3 3",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.500 2",
  board: "M4 21V9l8-5 8 5v12M2 21h20M9 21v-6h6v6M9 11h6",
  pupil: "M12 4 2 9l10 5 10-5zM6 11.500V16c2 2 10 2 12 0v-4.500M22 9v5",
  parent:
    "M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20c0-7 13-7 13 0M17 13a2.500 2.500 0 1 0 0-5M18 15c2.500.5 3.500 2.500 3.500 5",
  photo: "M3 8h4l2-3h6l2 3h4v11H3zM12 10a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z",
  mail: "M3 6h18v13H3zM3 7l9 7 9-7",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3M12 14.500v2",
  file: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  print: "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
  download: "M12 4v11M7 11l5 5 5-5M4 20h16",
  tick: "M5 12.500 10 17.500 19 7",
  cross: "M6 6l12 12M18 6 6 18",
  question:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.500 9.500c0-3.500 5-3.500 5 0 0 2-2.500 2-2.500 4M12 17v.1",
  attention: "M12 4 2.500 20h19zM12 10v4.500M12 17.200v.1",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
} as const;

/** Name of an icon. */
type IconName = keyof typeof lines;

/** A line icon beside words that say the same. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  );
}
