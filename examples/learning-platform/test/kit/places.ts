import { cp } from "node:fs/promises";
import { inject } from "vitest";
import { type NamedPlaces, placesFrom } from "./empty-places.ts";

export type { Place } from "./empty-places.ts";

/** Where the same tests run, with the tables of the demo in place. */
export const places: NamedPlaces = placesFrom({
  fill: (dataDir) => cp(inject("migrated").dataDir, dataDir, { recursive: true }),
  template: () => inject("migrated").database,
});
