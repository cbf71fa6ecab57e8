import { placeIf } from "../../../shared/findings/place-if.ts";
import { nameKey } from "../../../vocabulary/lists/name-key.ts";
import { isAuthorised } from "../../party/is-authorised.ts";
import type { PlacesOf } from "./places.ts";

/** Whoever watches over the data of a party: judging is their task, and signing makes them judge themselves. */
const OFFICER =
  /(?<!\p{L})(?:privacy ?officer|privacyfunctionaris|functionaris(?: voor)?(?: de)? gegevensbescherming|fg|data protection officer|dpo)(?!\p{L})/iu;

const parties = ["controller", "processor"] as const;

/** Two parties that are one, and people who sign and should not. */
export const partyRows = {
  "parties-same": ({ controller, processor }) => {
    const { scheme, value } = controller.administrationNumber;
    return [
      ...placeIf(nameKey(controller.name) === nameKey(processor.name), "processor", "name"),
      ...placeIf(scheme === "kvk" && value === processor.kvk, "processor", "kvk"),
      ...placeIf(
        controller.email.toLowerCase() === processor.email?.toLowerCase(),
        "processor",
        "email",
      ),
    ];
  },
  "signatory-same": ({ controller, processor, signatures }) => {
    const { name } = controller.representative ?? {};
    const boards = new Set(
      signatures.flatMap((one) =>
        one.party === "controller" && one.step === "sign" ? [one.name] : [],
      ),
    );
    return [
      ...placeIf(
        name !== undefined && name === processor.representative?.name,
        "processor",
        "representative",
        "name",
      ),
      ...signatures.flatMap((one, at) =>
        placeIf(
          one.party === "processor" && one.step === "sign" && boards.has(one.name),
          "signatures",
          at,
          "name",
        ),
      ),
    ];
  },
  "officer-signs": ({ signatures, ...agreement }) => [
    ...parties.flatMap((party) => [
      ...placeIf(
        OFFICER.test(agreement[party].representative?.function ?? ""),
        party,
        "representative",
        "function",
      ),
      ...(agreement[party].mandates ?? []).flatMap((mandate, at) =>
        placeIf(
          mandate.may.includes("sign") && OFFICER.test(mandate.function),
          party,
          "mandates",
          at,
          "function",
        ),
      ),
    ]),
    ...signatures.flatMap((one, at) =>
      placeIf(one.step === "sign" && OFFICER.test(one.function), "signatures", at, "function"),
    ),
  ],
  // Where nobody is named who may sign, nothing is known of who did.
  "signed-without-mandate": ({ signatures, ...agreement }) =>
    signatures.flatMap((one, at) => {
      const { representative, mandates = [] } = agreement[one.party];
      const isKnown =
        representative !== undefined || mandates.some(({ may }) => may.includes("sign"));
      return placeIf(
        isKnown && !isAuthorised(agreement[one.party], one.step, one),
        "signatures",
        at,
        "name",
      );
    }),
} satisfies Readonly<Record<string, PlacesOf>>;
