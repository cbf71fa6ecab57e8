import { parseInput } from "../../shared/parse-input.ts";
import { type Framework, framework } from "./framework.ts";
import type { FrameworkLibrary } from "./framework-library.ts";

/**
 * A library in the shape of CISO Assistant, from a framework. Its JSON is YAML as well, so that
 * `JSON.stringify(writeFramework(one), null, 2)` is a file that can be loaded.
 *
 * @throws InvalidInputError when the framework is malformed.
 *
 * @example
 * ```ts
 * import { presets, writeFramework } from "@bijsluiter/core/measures";
 *
 * writeFramework(presets.iso27001).objects.framework.requirement_nodes.find(({ ref_id }) => ref_id === "7.10")?.assessable; // => true
 * ```
 */
export function writeFramework(one: Framework): FrameworkLibrary {
  const known = parseInput(framework, one);
  const { id, urn, name, edition, locale, provider, packager, licence, nodes } = known;
  return {
    urn: urn.replace(/:framework:/, ":library:"),
    locale,
    ref_id: id,
    name,
    ...(licence === undefined ? {} : { copyright: licence }),
    version: edition,
    ...(provider === undefined ? {} : { provider }),
    ...(packager === undefined ? {} : { packager }),
    objects: {
      framework: {
        urn,
        ref_id: id,
        name,
        requirement_nodes: nodes.map((node) => ({
          urn: node.urn,
          ...(node.parentUrn === undefined ? {} : { parent_urn: node.parentUrn }),
          assessable: node.isAssessable,
          depth: node.depth,
          ...(node.refId === undefined ? {} : { ref_id: node.refId }),
          ...(node.name === undefined ? {} : { name: node.name }),
          ...(node.description === undefined ? {} : { description: node.description }),
        })),
      },
    },
  };
}
