import type { CheckupResult } from '../../../shared/checkup/schema';
import { hasManyShops } from '../../ui/check-up';
import { ShopName } from '../../ui/ShopMark';
import { CausesTable } from './CausesTable';
import { causesOf, shopsByLoss } from './diagnosis-view';
import { AllCausesLink, FirstCauses } from './FirstCauses';

/** Causes told of each shop; the rest is on its own page. */
const SHOWN = 3;

/** Every shop with its first causes, the one that loses most first; many as a table. */
export function AllShopsCauses({
  result,
  onChoose,
}: {
  readonly result: CheckupResult;
  readonly onChoose: (shop: string) => void;
}) {
  const members = shopsByLoss(result);
  if (hasManyShops(result)) {
    return <CausesTable result={result} members={members} onChoose={onChoose} />;
  }
  return (
    <div className="cause-shops">
      {members.map(({ shop, index }) => {
        const findings = causesOf(result, shop.id);
        return (
          <section key={shop.id} className="card cause-shop">
            <h2>
              <ShopName index={index} name={shop.name} />
            </h2>
            <FirstCauses result={result} findings={findings} shown={SHOWN} />
            <AllCausesLink shop={shop} findings={findings} onChoose={onChoose} />
          </section>
        );
      })}
    </div>
  );
}
