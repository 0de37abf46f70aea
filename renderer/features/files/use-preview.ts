import { useEffect, useState } from 'react';
import type { FilePreview, PreviewRequest } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/result';
import { useStore } from '../../app/store';

/**
 * The first rows of a sheet as it is asked for now, and anew whenever the files were read again. What was shown before stays
 * until the answer is there; null before the first.
 */
export function usePreview({ file, sheet, headerRow, kind }: PreviewRequest): {
  readonly answer: Result<FilePreview> | null;
  readonly isLoading: boolean;
} {
  const { state, commands } = useStore();
  const { imported } = state;
  const [shown, setShown] = useState<{ of: string; held: unknown; answer: Result<FilePreview> }>();
  const wanted = JSON.stringify([file, sheet, headerRow, kind]);
  useEffect(() => {
    let isWanted = true;
    void commands.preview({ file, sheet, headerRow, kind }).then((answer) => {
      if (isWanted) setShown({ of: wanted, held: imported, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [commands, file, sheet, headerRow, kind, imported, wanted]);
  return {
    answer: shown?.answer ?? null,
    isLoading: shown === undefined || shown.of !== wanted || shown.held !== imported,
  };
}
