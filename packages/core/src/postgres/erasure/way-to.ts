import type { ErasurePlan, PlanLine } from "../../rights/index.ts";
import { refusal } from "../sweeper/plan/refusal.ts";
import type { ErasureConnector, ErasureWork } from "./erasure-connector.ts";

/** Connectors by name. */
export type Ways = ReadonlyMap<string | null, ErasureConnector>;

/** A plan is begun when there is a way to each of its places, and that way can do what it asks. */
export function waysOf({ lines }: ErasurePlan, connectors: readonly ErasureConnector[]): Ways {
  const ways: Ways = new Map(connectors.map((one) => [one.name, one]));
  for (const { answer, connector } of lines) if (isWork(answer)) wayTo(ways, connector, answer);
  return ways;
}

/** Whether an answer is something to do. */
export const isWork = (answer: PlanLine["answer"]): answer is ErasureWork["answer"] =>
  answer === "erase" || answer === "anonymise" || answer === "restrict";

/** The connector with a name, which must be able to do what is asked. */
export function wayTo(
  ways: Ways,
  name: string | null,
  answer: ErasureWork["answer"],
): ErasureConnector {
  const found = ways.get(name);
  if (!found?.can.includes(answer)) throw refusal("unknown-connector", "connectors");
  return found;
}
