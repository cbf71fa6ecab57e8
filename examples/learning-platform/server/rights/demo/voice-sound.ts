const RATE = 8000;
const SECONDS = 0.5;
const HEADER_BYTES = 44;
const LOUDNESS = 60;
const MIDDLE = 128;

/** A made-up recording: half a second of one tone, as a WAV of eight bits. */
export function voiceSound(hertz: number): Uint8Array {
  const samples = RATE * SECONDS;
  const bytes = Buffer.alloc(HEADER_BYTES + samples);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(HEADER_BYTES - 8 + samples, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  // PCM, one channel.
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at++)
    bytes[HEADER_BYTES + at] = MIDDLE + LOUDNESS * Math.sin((2 * Math.PI * hertz * at) / RATE);
  return bytes;
}
