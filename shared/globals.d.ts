/** What every runtime of this code has (Node and browsers alike) beyond the language itself. */

declare class TextDecoder {
  constructor(label?: string);
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
