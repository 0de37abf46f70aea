import { CFB } from 'xlsx';

/** What of the library's container is used. */
interface Container {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content?: Uint8Array }[];
}

/**
 * The streams in the root of an OLE container ([MS-CFB]) by name, as xls files and encrypted workbooks of every kind have
 * them; null when the bytes are no container, or one too damaged to look into.
 */
export function readOleStreams(bytes: Buffer): ReadonlyMap<string, Buffer> | null {
  try {
    const { FullPaths: paths, FileIndex: files } = (
      CFB as { read: (bytes: Buffer, options: { type: 'buffer' }) => Container }
    ).read(bytes, { type: 'buffer' });
    return new Map(
      paths.flatMap((path, index): [string, Buffer][] => {
        const [, name = '', below] = path.split('/');
        const content = files[index]?.content;
        return name === '' || below !== undefined || content === undefined
          ? []
          : [[name, Buffer.from(content)]];
      }),
    );
  } catch {
    return null;
  }
}
