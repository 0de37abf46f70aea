import { useEffect, useState } from 'react';
import { Icon } from '../ui/Icon';
import { useText } from '../ui/language';
import { currentVisit, isOfFiles } from './pages';
import { useStore } from './store';

/** Files may be dropped anywhere in the window; on the pages of read files they are added to those. */
export function DropAnywhere() {
  const { t } = useText();
  const { state, commands } = useStore();
  const [over, setOver] = useState(false);
  const add = isOfFiles(currentVisit(state.way).page);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void commands.drop(files, add);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [commands, add]);
  if (!over) return null;
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>
        <Icon name="upload" size={32} />
        {t(add ? 'ui.drop.add' : 'ui.drop.here')}
      </p>
    </div>
  );
}
