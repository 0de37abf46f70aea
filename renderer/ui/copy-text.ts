/**
 * Puts text on the clipboard, as HTML too where that is given; false when that did not work. The clipboard's own interface
 * needs a permission, and this window is given none, so the text goes with a copy command, which follows a press of a button
 * only.
 */
export function copyText(text: string, html: string | null = null): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
