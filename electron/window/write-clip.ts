import { clipboard, ClipboardItem, nativeImage, type NativeImage } from 'electron';
import type { Clip } from '../../shared/ipc/window-contract';

/** The clipboard before it took items, as in the older runtime that stands in where the current one cannot be downloaded. */
interface OlderClipboard {
  readonly write: (data: { readonly text: string; readonly image?: NativeImage }) => void;
}

/** Puts text, with a picture where there is one, on the clipboard as one thing. */
export async function writeClip({ text, png }: Clip): Promise<void> {
  const picture = png === null ? null : Buffer.from(png, 'base64');
  if (takesItems()) {
    const type = 'image/png';
    const blob = picture === null ? {} : { [type]: new Blob([picture], { type }) };
    await clipboard.write([new ClipboardItem({ 'text/plain': text, ...blob })]);
    return;
  }
  const older = clipboard as unknown as OlderClipboard;
  older.write(picture === null ? { text } : { text, image: nativeImage.createFromBuffer(picture) });
}

function takesItems(): boolean {
  return (ClipboardItem as unknown) !== undefined;
}
