import { attachmentFacts, type ScannedAttachment } from "../../shared/outgoing-facts.ts";
import type { SentFile } from "./desk-api.ts";

/** A file that goes along, and what was found in it. */
export interface AttachedFile extends SentFile {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly scanned: ScannedAttachment;
}

const STEP = 8192;

/** Reads and searches a file in the browser. */
export async function attachedFile(file: File, index: number): Promise<AttachedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return {
    name: file.name,
    key: crypto.randomUUID(),
    bytes,
    base64: base64Of(bytes),
    scanned: attachmentFacts(bytes, index),
  };
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STEP)
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  return btoa(text);
}
