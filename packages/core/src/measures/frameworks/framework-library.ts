import * as z from "zod/mini";
import { maxKeys } from "../../shared/max-keys.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { shortText } from "../../shared/text/short-text.ts";

/** A node in a library file. Names as the file has them. */
export interface LibraryNode {
  readonly urn: string;
  readonly parent_urn?: string | null;
  readonly assessable?: boolean;
  readonly depth?: number;
  readonly ref_id?: string | number | null;
  readonly name?: string | null;
  readonly description?: string | null;
}

/** Library file in the format of CISO Assistant, parsed from YAML or JSON. */
export interface FrameworkLibrary {
  readonly urn: string;
  readonly locale: string;
  readonly ref_id: string;
  readonly name: string;
  readonly description?: string;
  readonly copyright?: string;
  readonly version: number | string;
  readonly provider?: string;
  readonly packager?: string;
  readonly objects: {
    readonly framework: {
      readonly urn: string;
      readonly ref_id: string;
      readonly name: string;
      readonly description?: string;
      readonly requirement_nodes: readonly LibraryNode[];
    };
  };
}

const longText = z.string().check(maxLength(20_000));
const key = z.string().check(maxLength(200));
const number = z.union([shortText, z.number()]);
const optional = z.exactOptional(z.nullable(shortText));

/** Checks the head of a library; a file has more members than are read, and its nodes are read one by one. */
export const libraryHead: z.ZodMiniType<LibraryHead> = z.object({
  urn: shortText,
  locale: shortText,
  ref_id: shortText,
  name: shortText,
  copyright: z.exactOptional(z.nullable(longText)),
  version: number,
  provider: optional,
  packager: optional,
  objects: z.object({
    framework: z.object({
      urn: shortText,
      ref_id: shortText,
      name: shortText,
      requirement_nodes: z
        .array(z.record(key, z.unknown()).check(maxKeys(100)))
        .check(maxLength(10_000)),
    }),
  }),
});

/** What is read of a library before its nodes. */
export interface LibraryHead {
  readonly urn: string;
  readonly locale: string;
  readonly ref_id: string;
  readonly name: string;
  readonly copyright?: string | null;
  readonly version: number | string;
  readonly provider?: string | null;
  readonly packager?: string | null;
  readonly objects: {
    readonly framework: {
      readonly urn: string;
      readonly ref_id: string;
      readonly name: string;
      readonly requirement_nodes: readonly Readonly<Record<string, unknown>>[];
    };
  };
}

/** Checks one node of a library; it has more members than are read. */
export const libraryNode: z.ZodMiniType<LibraryNode> = z.object({
  urn: shortText,
  parent_urn: optional,
  assessable: z.exactOptional(z.boolean()),
  depth: z.exactOptional(z.number()),
  ref_id: z.exactOptional(z.nullable(number)),
  name: optional,
  description: z.exactOptional(z.nullable(longText)),
} satisfies Shape<LibraryNode>);
