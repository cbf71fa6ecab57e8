import type { ReactNode } from "react";

/** Parts of each picture: what is tinted, then lines. */
const pictures = {
  /** A closed folder: nothing is in here yet. */
  folder: {
    tinted: "M12 30h40l8 10h76v64H12z",
    lines: "M12 52h124M30 74h36M30 86h22M104 86h16v8h-16zM108 86v-4a4 4 0 0 1 8 0v4",
  },
  /** A letter on its way: it was sent. */
  letter: {
    tinted: "M44 34h88v62H44z",
    lines: "M44 36l44 34 44-34M44 94l32-32M132 94l-32-32M8 50h24M16 66h16M4 82h28",
  },
  /** A camera: a question about photos. */
  camera: {
    tinted: "M16 40h28l8-14h40l8 14h32v64H16z",
    lines: "M74 54a20 20 0 1 0 0 40 20 20 0 0 0 0-40zM74 63a11 11 0 1 0 0 22M116 54h6M28 52h8",
  },
} as const;

/** A quiet drawing where a page would be empty; words beside it say what it means. */
export function Picture({ name }: { readonly name: keyof typeof pictures }): ReactNode {
  const { tinted, lines } = pictures[name];
  return (
    <svg viewBox="0 0 148 120" className="picture not-on-paper" aria-hidden="true">
      <path className="tinted" d={tinted} />
      <path d={lines} />
    </svg>
  );
}
