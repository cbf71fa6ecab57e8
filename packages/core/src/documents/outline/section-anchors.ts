import type { DocumentOutline, DocumentSection } from "./document-outline.ts";

/** Room for an address that somebody can still read. */
const LONGEST = 60;

const marks = /[\u0300-\u036f]/g;

/**
 * Where each section of an outline can be found: its `id`, or else its heading in letters and digits; one that comes
 * twice gets a number. The same outline gives the same anchors.
 */
export function sectionAnchors({
  sections,
}: Pick<DocumentOutline, "sections">): ReadonlyMap<DocumentSection, string> {
  const anchors = new Map<DocumentSection, string>();
  const taken = new Set<string>();
  const times = new Map<string, number>();
  const name = (section: DocumentSection) => {
    const wanted = slug(section.id ?? section.heading) || "section";
    let anchor = wanted;
    for (let time = times.get(wanted) ?? 2; taken.has(anchor); time += 1) {
      anchor = `${wanted}-${time}`;
      times.set(wanted, time + 1);
    }
    taken.add(anchor);
    anchors.set(section, anchor);
    for (const inner of section.sections ?? []) name(inner);
  };
  for (const section of sections) name(section);
  return anchors;
}

function slug(text: string): string {
  const plain = text
    .slice(0, 4 * LONGEST)
    .normalize("NFD")
    .replaceAll(marks, "")
    .toLowerCase();
  const words = plain.split(/[^a-z\d]+/).filter((word) => word !== "");
  return words.join("-").slice(0, LONGEST);
}
