import { useEffect, useState } from 'react';
import type { ShopSpread } from '../../../shared/metrics/behind-metric';
import { useStore } from '../../app/store';

/** How a metric's values spread: undefined until it is known, null when the files are not held any more. */
export function useSpread(
  document: string,
  metric: string,
): readonly ShopSpread[] | null | undefined {
  const { commands } = useStore();
  const key = `${document} ${metric}`;
  const [loaded, setLoaded] = useState<{
    readonly of: string;
    readonly spread: readonly ShopSpread[] | null;
  }>();
  useEffect(() => {
    let isWanted = true;
    void commands.metricSpread(metric).then((spread) => {
      if (isWanted) setLoaded({ of: key, spread });
    });
    return () => {
      isWanted = false;
    };
  }, [commands, key, metric]);
  return loaded?.of === key ? loaded.spread : undefined;
}
