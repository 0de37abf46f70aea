/** RC4, which the runtimes do not have any more; enciphering and deciphering are the same. */
export function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index] ?? 0;
  let i = 0;
  let j = 0;
  const step = (mix: number): number => {
    const value = at(i);
    j = (j + value + mix) & 255;
    const other = at(j);
    state[i] = other;
    state[j] = value;
    return (value + other) & 255;
  };
  for (; i < 256; i += 1) step(key[i % key.length] ?? 0);
  i = 0;
  j = 0;
  const result = Buffer.alloc(data.length);
  for (let index = 0; index < data.length; index += 1) {
    i = (i + 1) & 255;
    result[index] = (data[index] ?? 0) ^ at(step(0));
  }
  return result;
}
