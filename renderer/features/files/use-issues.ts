import { useEffect, useState } from 'react';
import type { IssueRow } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';

/** All issues of the files that are held; null until they are there. */
export function useIssues(): readonly IssueRow[] | null {
  const { state, commands } = useStore();
  const { imported } = state;
  const [loaded, setLoaded] = useState<{ of: unknown; issues: readonly IssueRow[] }>();
  useEffect(() => {
    if (imported === null) return undefined;
    let isWanted = true;
    void commands.listIssues().then((issues) => {
      if (isWanted) setLoaded({ of: imported, issues });
    });
    return () => {
      isWanted = false;
    };
  }, [commands, imported]);
  return loaded?.issues ?? null;
}
