import { deepFreeze } from "../../shared/deep-freeze.ts";
import { bio2Numbers } from "../data/bio2-1-3.ts";
import { frameworkHeads } from "../data/framework-heads.ts";
import { iso27001Controls } from "../data/iso-27001-2022.ts";
import type { Framework, FrameworkNode } from "./framework.ts";

const node = (of: string, refId: string, name?: string): FrameworkNode => ({
  urn: `urn:bijsluiter:risk:req_node:${of}:${refId}`,
  isAssessable: true,
  depth: 1,
  refId,
  ...(name === undefined ? {} : { name }),
});

/** ISO/IEC 27001:2022, annex A: numbers, with short titles in our own words. */
export const iso27001: Framework = deepFreeze({
  ...frameworkHeads.iso27001,
  nodes: iso27001Controls.map(([number, title]) => node("iso-27001-2022", number, title)),
});

/** BIO2 1.3: numbers of measures, without text, and not all of them. */
export const bio2: Framework = deepFreeze({
  ...frameworkHeads.bio2,
  nodes: bio2Numbers
    .trim()
    .split(/\s+/)
    .map((number) => node("bio2-1.3", number)),
});

/**
 * Cbw (NIS2) Control Framework: the framework without its controls, which were not read. Load them with
 * `readFramework`.
 */
export const cbw: Framework = deepFreeze({ ...frameworkHeads.cbw, nodes: [] });
