import { presets } from "../../../agreements/index.ts";
import { agreementKind } from "../../document/kinds/agreement-kind.ts";
import type { FirstDocument } from "../first-document.ts";
import { asksKvk, asksMail, asksName } from "./party-questions.ts";

/** What `check` tells to be no real number and no real address. */
const UNREAL = { kvk: "00000000", email: "privacy@example.org" };

/** A draft of a processing agreement with a full set of clauses in our own words. */
export const firstAgreement: FirstDocument = {
  name: "agreement",
  kind: agreementKind,
  questions: [
    asksName("id", "Reference of the agreement", "VO-1"),
    asksName("board", "Name of the school board", "nader te bepalen"),
    asksKvk("board-kvk", "KvK number of the board", UNREAL.kvk),
    asksMail("board-email", "E-mail address of the board", UNREAL.email),
    asksName("supplier", "Name of the supplier"),
    asksKvk("kvk", "KvK number of the supplier", ""),
    asksMail("email", "E-mail address of the supplier", ""),
  ],
  compose: ({ id, board, supplier, kvk, email, ...controller }, asOf) => ({
    id,
    version: "1",
    drawnUpOn: asOf,
    model: "own",
    controller: {
      name: board,
      administrationNumber: { scheme: "kvk", value: controller["board-kvk"] },
      email: controller["board-email"],
    },
    processor: { kind: "supplier", name: supplier, ...(kvk && { kvk }), ...(email && { email }) },
    clauses: presets.education,
    deviations: [],
    annexes: [],
    status: "draft",
    signatures: [],
    history: [],
  }),
};
