import type { ColumnName } from "../../retention/index.ts";

/** A part of a name: a quoted one with doubled quotes in it, or anything up to a dot. */
const PART = /"((?:[^"]|"")*)"|[^".]+/g;

/** The parts of a name as `toSql` takes it, outermost first, as the database has them. */
export const partsOfName = (name: ColumnName): readonly string[] =>
  [...name.matchAll(PART)].map(([part, quoted]) => quoted?.replaceAll('""', '"') ?? part);

/** The last part of a name: that of the column itself. */
export const nameOfColumn = (name: ColumnName): string => partsOfName(name).at(-1) ?? name;
