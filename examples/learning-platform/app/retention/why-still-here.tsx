import {
  type CompiledPolicy,
  decide,
  explain,
  type RetentionAudience,
  type RetentionMessages,
} from "@bijsluiter/core/retention";
import { type ReactNode, useId, useState } from "react";
import type { DemoRecord } from "./demo-records.ts";
import type { RetentionTexts } from "./texts/retention-texts.ts";

/** Says of one record why it is still here, to whom one chooses. */
export function WhyStillHere(props: {
  readonly policy: CompiledPolicy["policy"];
  readonly records: readonly DemoRecord[];
  readonly asOf: string;
  readonly messages: RetentionMessages;
  readonly texts: RetentionTexts;
}): ReactNode {
  const { policy, records, asOf, messages, texts } = props;
  const id = useId();
  const [chosen, setChosen] = useState("");
  const [audience, setAudience] = useState<RetentionAudience>("school-administrator");
  const record = records.find((one) => one.id === chosen) ?? records[0];
  if (!record) return null;
  const sentences = explain(decide({ ...record, policy, asOf }), messages, { audience });
  return (
    <>
      <div className="filter">
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor={`${id}-record`}>
            {texts.chooseRecord}
          </label>
          <select
            className="bijsluiter-input"
            id={`${id}-record`}
            value={record.id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {records.map((one) => (
              <option key={one.id} value={one.id}>
                {one.id} {messages.retention.categories[one.category]}
              </option>
            ))}
          </select>
        </div>
        <div className="bijsluiter-field">
          <label className="bijsluiter-label" htmlFor={`${id}-audience`}>
            {texts.audience}
          </label>
          <select
            className="bijsluiter-input"
            id={`${id}-audience`}
            value={audience}
            onChange={(event) => setAudience(event.target.value as RetentionAudience)}
          >
            {Object.entries(texts.audiences).map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="card" role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}
