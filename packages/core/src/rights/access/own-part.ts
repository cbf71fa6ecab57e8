import type { FoundElement, FoundRecord, FoundRecording } from "./access-input.ts";

/** Part of an element that is about the person, with the number of omitted items. */
export function ownPart({ records, ...element }: FoundElement): FoundElement & { leftOut: number } {
  const own = records.map(ownRecord);
  const count = (list: readonly FoundRecord[]) => list.reduce((sum, one) => sum + thingsIn(one), 0);
  return { ...element, records: own, leftOut: count(records) - count(own) };
}

function ownRecord({ values, recording, ...record }: FoundRecord): FoundRecord {
  return {
    ...record,
    values: values.filter(isOwn),
    ...(recording && { recording: ownRecording(recording) }),
  };
}

/**
 * Recording for the access file. The audio is included only when nobody else can be heard; the turns about the person
 * always are.
 */
function ownRecording({ file, ...recording }: FoundRecording): FoundRecording {
  const isGiven = recording.otherVoices === "none" || recording.otherVoices === "removed";
  return {
    ...recording,
    ...(file && isGiven && { file }),
    transcript: recording.transcript.filter(isOwn),
  };
}

const isOwn = ({ about }: { readonly about: string }) => about === "subject";

const thingsIn = ({ values, recording }: FoundRecord) =>
  values.length + (recording?.transcript.length ?? 0) + (recording?.file ? 1 : 0);
