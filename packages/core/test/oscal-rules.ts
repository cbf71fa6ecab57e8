const text = { type: "string", pattern: "^\\S(.*\\S)?$" };
const token = { type: "string", pattern: "^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$" };
const uuid = {
  type: "string",
  pattern:
    "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$",
};
const instant = { type: "string", format: "date-time" };
const address = { type: "string", format: "uri-reference" };
const list = (items: object) => ({ type: "array", minItems: 1, items });
const object = (required: readonly string[], properties: object) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const props = list(
  object(["name", "value"], {
    name: token,
    uuid,
    ns: { type: "string", format: "uri" },
    value: text,
    class: token,
  }),
);
const controls = list(object(["control-id"], { "control-id": token }));
const observation = object(["uuid", "description", "methods", "collected"], {
  uuid,
  title: { type: "string" },
  description: { type: "string" },
  props,
  methods: list({ enum: ["EXAMINE", "INTERVIEW", "TEST", "UNKNOWN"] }),
  types: list(token),
  "relevant-evidence": list(
    object(["description"], { href: address, description: { type: "string" }, props }),
  ),
  collected: instant,
  expires: instant,
});
const finding = object(["uuid", "title", "description", "target"], {
  uuid,
  title: { type: "string" },
  description: { type: "string" },
  props,
  target: object(["type", "target-id", "status"], {
    type: { enum: ["statement-id", "objective-id"] },
    "target-id": token,
    status: object(["state"], { state: { enum: ["satisfied", "not-satisfied"] }, reason: token }),
  }),
  "related-observations": list(object(["observation-uuid"], { "observation-uuid": uuid })),
});

/**
 * Structural rules of assessment results: required members, no others, no empty list, forms of tokens, ids and moments. Written
 * after the published JSON Schema of NIST OSCAL 1.2.0, for those parts that are exported.
 */
export const oscalRules = object(["assessment-results"], {
  "assessment-results": object(["uuid", "metadata", "import-ap", "results"], {
    uuid,
    metadata: object(["title", "last-modified", "version", "oscal-version"], {
      title: { type: "string" },
      "last-modified": instant,
      version: text,
      "oscal-version": text,
    }),
    "import-ap": object(["href"], { href: address }),
    results: list(
      object(["uuid", "title", "description", "start", "reviewed-controls"], {
        uuid,
        title: { type: "string" },
        description: { type: "string" },
        start: instant,
        "reviewed-controls": object(["control-selections"], {
          "control-selections": list(
            object([], { "include-all": { type: "object" }, "include-controls": controls }),
          ),
        }),
        observations: list(observation),
        findings: list(finding),
      }),
    ),
  }),
});
