import * as z from "zod/mini";
import type { Issue } from "../../shared/issues/issue.ts";
import { toIssues } from "../../shared/issues/to-issues.ts";
import { type LegalSource, legalSource } from "../../shared/legal-source.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { type Framework, type FrameworkNode, framework, frameworkNode } from "./framework.ts";
import {
  type LibraryHead,
  type LibraryNode,
  libraryHead,
  libraryNode,
} from "./framework-library.ts";

/** Metadata that a file lacks. */
export interface ReadFrameworkOptions {
  /** Short id by which measures refer to it; default: the `ref_id` of the file. */
  readonly id?: string;
  /** Source of the file. */
  readonly source: LegalSource;
}

/** Checks {@link ReadFrameworkOptions}. */
export const readFrameworkOptions: z.ZodMiniType<ReadFrameworkOptions> = z.strictObject({
  id: z.exactOptional(idText),
  source: legalSource,
} satisfies Shape<ReadFrameworkOptions>);

/** Framework that was read, and the parts that could not be read. */
export interface FrameworkRead {
  readonly framework: Framework;
  /** Nodes that were left out, by their place in the file; the first hundred issues. */
  readonly notRead: readonly Issue[];
}

/**
 * Framework from a library in the format of CISO Assistant. A node that cannot be read is skipped and reported; mappings,
 * scores and translations in the file are not read.
 *
 * @param library - What a parser of YAML or JSON made of the file: core reads no YAML itself.
 * @throws InvalidInputError when the head of the library cannot be read.
 *
 * @example
 * ```ts
 * import { presets, readFramework, writeFramework } from "@bijsluiter/core/measures";
 *
 * const { framework, notRead } = readFramework(writeFramework(presets.iso27001), { id: "iso-27001", source: presets.iso27001.source });
 * framework.nodes.length === presets.iso27001.nodes.length && notRead.length === 0; // => true
 * ```
 */
export function readFramework(library: unknown, options: ReadFrameworkOptions): FrameworkRead {
  const head = parseInput(libraryHead, library);
  const { id = head.ref_id, source } = parseInput(readFrameworkOptions, options);
  const notRead: Issue[] = [];
  const nodes: FrameworkNode[] = [];
  const seen = new Set<string>();
  for (const [index, row] of head.objects.framework.requirement_nodes.entries()) {
    const read = readNode(row);
    const path = ["objects", "framework", "requirement_nodes", index];
    if ("issues" in read)
      notRead.push(...read.issues.map((one) => ({ ...one, path: [...path, ...one.path] })));
    else if (seen.has(read.urn))
      notRead.push({ code: "repeated-id", path: [...path, "urn"], params: {} });
    else {
      seen.add(read.urn);
      nodes.push(read);
    }
  }
  return {
    framework: parseInput(framework, { ...headOf(head), id, source, nodes }),
    notRead: notRead.slice(0, 100),
  };
}

function headOf({ objects, name, version, locale, provider, packager, copyright }: LibraryHead) {
  return {
    urn: objects.framework.urn,
    name,
    edition: String(version),
    locale,
    ...(provider ? { provider } : {}),
    ...(packager ? { packager } : {}),
    ...(copyright ? { licence: copyright.trim().slice(0, 500) } : {}),
  };
}

function readNode(row: unknown): FrameworkNode | { readonly issues: readonly Issue[] } {
  const raw = libraryNode.safeParse(row);
  if (!raw.success) return { issues: toIssues(raw.error.issues, row) };
  const node = nodeOf(raw.data);
  const known = frameworkNode.safeParse(node);
  return known.success ? known.data : { issues: toIssues(known.error.issues, node) };
}

function nodeOf({ urn, parent_urn, assessable, depth, ref_id, name, description }: LibraryNode) {
  return {
    urn,
    ...(parent_urn ? { parentUrn: parent_urn } : {}),
    isAssessable: assessable ?? false,
    depth: depth ?? 1,
    ...(ref_id === undefined || ref_id === null || ref_id === "" ? {} : { refId: String(ref_id) }),
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
  };
}
