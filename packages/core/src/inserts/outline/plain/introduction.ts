import { paragraph } from "../../../documents/outline/paragraph.ts";
import type { InsertService, ServiceRole } from "../../document/insert-service.ts";
import type { InsertAnswer } from "../../document/use/answer.ts";
import type { OutlineSection } from "../insert-outline.ts";
import { inOwnWords, type PlainDesk } from "./plain-desk.ts";

/** Who makes it, what it is, who decides, and what a school chooses itself. */
export function introduction(desk: PlainDesk): OutlineSection {
  const { insert, words, plain } = desk;
  const { services, products } = insert;
  const maker = insert.processor.name;
  const names = words.enumerate(products.map(({ name }) => name));
  const roles = [...new Set(services.map(({ role }) => role))];
  const decides = (role: ServiceRole) => {
    const its = services.filter((service) => service.role === role).map(({ name }) => name);
    return plain.decides[role](maker, roles.length > 1 ? words.enumerate(its) : "");
  };
  const ages = products.flatMap(({ minimumAge = 0 }) => (minimumAge > 0 ? [minimumAge] : []));
  const texts = [
    plain.made(maker, names),
    ...products.map(({ description, plain: own }) => inOwnWords(desk, description, own)),
    ...(ages.length > 0 ? [plain.minimumAge(Math.max(...ages))] : []),
    ...(roles.length > 0 ? roles : (["processor"] as const)).map(decides),
    ...optionalServices(services, desk),
  ];
  return { id: "title", heading: plain.title(names), level: 1, blocks: texts.map(paragraph) };
}

/** What a school orders apart, each group in one sentence: ordered, not ordered, not known. */
export function optionalServices(
  services: readonly InsertService[],
  { words, plain }: PlainDesk,
): readonly string[] {
  const answers: readonly InsertAnswer[] = ["yes", "unknown", "no"];
  return answers.flatMap((answer) => {
    const names = services.flatMap((service) =>
      service.kind === "optional" && service.ordered === answer ? [service.name] : [],
    );
    return names.length > 0 ? [plain.optional[answer](words.enumerate(names))] : [];
  });
}
