/**
 * Puts text on the clipboard; false when that did not work. The clipboard's own interface needs a permission, and this
 * window is given none, so the text goes with a copy command, which follows a press of a button only.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
