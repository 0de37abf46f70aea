import { constants, open } from 'node:fs/promises';

/** A pipe is not waited for. Windows has no such flag, nor such files. */
const FLAGS = constants.O_RDONLY | ((constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0);

/**
 * The bytes of an ordinary file a person chose. Null when it is none (a device without end, a pipe nobody writes to), or larger
 * than `most` bytes. Rejects with the system's error.
 */
export async function readWhole(file: string, most: number): Promise<Buffer | null> {
  const handle = await open(file, FLAGS);
  try {
    const facts = await handle.stat();
    return facts.isFile() && facts.size <= most ? await handle.readFile() : null;
  } finally {
    await handle.close();
  }
}
