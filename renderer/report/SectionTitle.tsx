import { ShopMark } from '../ui/ShopMark';
import type { ReportShop } from './selection';
import { useReport, type ReportCode } from './words';

/** The heading of a shop's part of the report, which names the shop: `{shop}：提分清单`. */
export function SectionTitle({
  entry: { index, isAlone, shop },
  code,
}: {
  readonly entry: ReportShop;
  readonly code: ReportCode;
}) {
  const { r } = useReport();
  return (
    <h1>
      {!isAlone && <ShopMark index={index} />} {r(code, { shop: shop.name })}
    </h1>
  );
}
