import type { ReactNode } from 'react';
import type { CheckupResult, ShopResult } from '../../../shared/checkup/schema';
import { useStore } from '../../app/store';
import { LinkButton } from '../../ui/LinkButton';
import { guideFor, guidePlatform } from './guide-for';

/** The way from a metric without data to the file that would bring it. */
export function GuideLink({
  result,
  metric,
  shop,
  children,
}: {
  readonly result: CheckupResult;
  readonly metric: string;
  /** Whose metric; left out where no shop has it. */
  readonly shop?: ShopResult;
  readonly children: ReactNode;
}) {
  const { state, go } = useStore();
  return (
    <LinkButton
      onPress={() => {
        const platform = guidePlatform(result, shop, state.settings.guide);
        go(guideFor(result, platform, metric, shop));
      }}
    >
      {children}
    </LinkButton>
  );
}
