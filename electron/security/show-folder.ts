import { shell } from 'electron';

/** Shows a folder of the program's own in the system's file manager; a page never says which. */
export function showInFileManager(folder: string): void {
  void shell.openPath(folder);
}
