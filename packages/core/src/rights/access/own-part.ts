import type { FoundElement, FoundRecord, FoundRecording } from "./access-input.ts";

/** What of an element is about the person, with the number of things that are not, or may not be. */
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

/** The file goes along when nobody else can be heard in it; the turns about the person always do. */
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
