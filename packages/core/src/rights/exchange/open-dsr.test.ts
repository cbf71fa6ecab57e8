import { describe, expect, it } from "vitest";
import { received } from "../../../test/rights-requests.ts";
import { requestStatuses } from "../data/life-cycle.ts";
import { fromOpenDsr, openDsrStatus, toOpenDsr } from "./open-dsr.ts";

const identity = {
  identity_type: "controller_customer_id",
  identity_value: "p-81",
  identity_format: "raw",
} as const;

describe("OpenDSR 2.0", () => {
  it("comes back as it went", () => {
    expect(fromOpenDsr({ ...toOpenDsr(received, [identity]), extensions: {} })).toEqual({
      request: { id: received.id, kind: "erasure", receivedAt: received.receivedAt, scope: "all" },
      identities: [identity],
      callbacks: [],
    });
  });

  it("is a request of version 2.0 under the GDPR, with the way back where the sender gives one", () => {
    const sent = toOpenDsr(received, [identity]);
    expect(sent).toEqual({
      regulation: "gdpr",
      subject_request_id: received.id,
      subject_request_type: "erasure",
      submitted_time: received.receivedAt,
      subject_identities: [identity],
      api_version: "2.0",
    });
    const callbacks = ["https://leerplein.example/opendsr"];
    expect(fromOpenDsr({ ...sent, status_callback_urls: callbacks }).callbacks).toEqual(callbacks);
  });

  it.each(["access", "portability"] as const)("has a word for %s", (kind) => {
    expect(toOpenDsr({ ...received, kind }, [identity]).subject_request_type).toBe(kind);
  });

  it("says of which member another right is", () => {
    expect(() => toOpenDsr({ ...received, kind: "objection" }, [identity])).toThrow(
      "kind: not-an-option",
    );
  });

  it.each(["rectification", "restriction", "objection", "human-review"] as const)(
    "has no word for %s",
    (kind) => {
      expect(() => toOpenDsr({ ...received, kind }, [identity])).toThrow("not-an-option");
    },
  );

  it("refuses another law, and shows no value of the person", () => {
    const body = { ...toOpenDsr(received, [identity]), regulation: "ccpa" };
    expect(() => fromOpenDsr(body)).toThrow("regulation");
    const crooked = { ...toOpenDsr(received, [identity]), subject_identities: "jan@example.org" };
    expect(() => fromOpenDsr(crooked)).not.toThrow("jan@example.org");
  });

  it("has a status for each state", () => {
    expect(requestStatuses.map(openDsrStatus)).toEqual([
      "pending",
      "pending",
      "pending",
      "pending",
      "in_progress",
      "in_progress",
      "completed",
      "completed",
      "in_progress",
      "cancelled",
      "cancelled",
    ]);
  });
});
