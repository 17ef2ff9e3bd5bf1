/** First 32 bits of the fractions of the cube roots of the first 64 primes, by which rounds differ (FIPS 180-4, 4.2.2). */
const ROUNDS = /* @__PURE__ */ fractions(64, Math.cbrt);
/** The same of the square roots of the first eight, with which a hash begins (5.3.3). */
const START = /* @__PURE__ */ fractions(8, Math.sqrt);

/** The SHA-256 of a text in UTF-8 (FIPS 180-4) as 64 hexadecimal digits: at once, where `crypto.subtle` answers later. */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const words = new DataView(message.buffer);
  const hash = Uint32Array.from(START);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < message.length; block += 64) {
    for (let t = 0; t < 64; t++)
      schedule[t] = t < 16 ? words.getUint32(block + 4 * t) : expanded(schedule, t);
    addBlock(hash, schedule);
  }
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** A bit 1, zeros, and the length in bits, to whole blocks of 64 bytes (5.1.1). */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  new DataView(message.buffer).setBigUint64(message.length - 8, BigInt(bytes.length) * 8n);
  return message;
}

function expanded(schedule: Uint32Array, t: number): number {
  const at = (back: number) => schedule[t - back] ?? 0;
  const s0 = turned(at(15), 7) ^ turned(at(15), 18) ^ (at(15) >>> 3);
  const s1 = turned(at(2), 17) ^ turned(at(2), 19) ^ (at(2) >>> 10);
  return at(16) + s0 + at(7) + s1;
}

/** One block (6.2.2); the eight working values carry the letters of the standard. */
function addBlock(hash: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (ROUNDS[t] ?? 0) + (schedule[t] ?? 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] ?? 0) + value;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}
