import type { ReactNode } from "react";

/** The mark of Leerplein: an open book. */
export function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="mark">
      <rect width="32" height="32" rx="8" />
      <path d="M7 10.500c3.400-1 6.400-.6 9 1.300 2.600-1.900 5.600-2.300 9-1.300v11.500c-3.400-1-6.400-.6-9 1.300-2.600-1.900-5.600-2.300-9-1.300z" />
      <path d="M16 11.800v11.500" />
    </svg>
  );
}
