import { noticeChannels } from "@bijsluiter/core/breaches";
import type { ReactNode } from "react";
import { useTexts } from "../../site/language/language.tsx";
import { type FieldProblem, OptionField, ProseField } from "../../site/parts/form-fields.tsx";
import type { BreachDetail } from "../breach-api.ts";
import { breachTexts } from "../texts/by-language.ts";
import type { Recorded } from "./recorded-kind.ts";

/** The questions about one kind of event. */
export function RecordFields(props: {
  readonly kind: Recorded;
  readonly detail: BreachDetail;
  readonly problems: readonly FieldProblem[];
}): ReactNode {
  const { kind, detail, problems } = props;
  const { record } = useTexts(breachTexts);
  const names = (detail.report.boards?.affected ?? []).map(({ name }) => [name, name] as const);
  const forAll = [["", record.allBoards] as const, ...names];
  const yesOrNo = [["yes", record.yes] as const, ["no", record.no] as const];
  switch (kind) {
    case "board-informed":
      return (
        <>
          <OptionField name="board" label={record.board} options={names} problems={problems} />
          <OptionField
            name="channel"
            label={record.channel}
            options={noticeChannels.map((code) => [code, record.channels[code]] as const)}
            problems={problems}
          />
        </>
      );
    case "board-aware":
      return <OptionField name="board" label={record.board} options={names} problems={problems} />;
    case "authority-notified":
      return (
        <>
          <OptionField name="board" label={record.board} options={forAll} problems={problems} />
          <OptionField
            name="filedBy"
            label={record.filedBy}
            options={[
              ["controller", record.filers.controller],
              ["processor", record.filers.processor],
            ]}
            problems={problems}
          />
          <ProseField
            name="authorityReference"
            label={`${record.authorityReference} ${record.optional}`}
            problems={problems}
            short
          />
          <ProseField
            name="reasonsForDelay"
            label={`${record.reasonsForDelay} ${record.optional}`}
            hint={record.reasonsHint}
            problems={problems}
          />
        </>
      );
    case "decided":
      return (
        <>
          <OptionField name="board" label={record.board} options={forAll} problems={problems} />
          <OptionField
            name="notifyAuthority"
            label={record.notifyAuthority}
            options={yesOrNo}
            problems={problems}
          />
          <OptionField
            name="informPeople"
            label={record.informPeople}
            options={[...yesOrNo, ["not-decided", record.notDecided]]}
            problems={problems}
          />
          <ProseField name="reasons" label={record.reasons} problems={problems} />
        </>
      );
    case "closed":
      return (
        <>
          <ProseField name="evaluation" label={record.evaluation} problems={problems} />
          <ProseField
            name="reasonsNobodyTold"
            label={`${record.reasonsNobodyTold} ${record.optional}`}
            hint={record.reasonsNobodyToldHint}
            problems={problems}
          />
        </>
      );
  }
}
