import type { CheckupResult } from '../../shared/checkup/schema';
import type { ProductTexts } from '../../shared/checkup/schema-texts';
import { formatCount } from '../../shared/format/format';
import { topicName } from '../../shared/knowledge/text-rules';
import type { ReportShop } from './selection';
import { SectionTitle } from './SectionTitle';
import { useReport } from './words';

/** Topics and products printed of a shop, the most complained of. */
const TOPICS = 8;
const PRODUCTS = 5;
/** Topics named of a product. */
const OF_PRODUCT = 3;

/** What buyers say of one shop; nothing without reviews. */
export function TextsSection({
  result,
  entry,
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
}) {
  const { shop } = entry;
  const { r, pick } = useReport();
  const texts = result.texts.find((one) => one.shop === shop.id);
  if (texts === undefined || texts.topics.length === 0) return null;
  return (
    <section className="shop-part">
      <SectionTitle entry={entry} code="report.texts.of" />
      <p className="note legend">
        {r('report.texts.note', { reviews: formatCount(texts.reviews) })}
      </p>
      <table className="texts keep">
        <thead>
          <tr>
            <th>{r('report.texts.topic')}</th>
            <th className="number">{r('report.texts.complaints')}</th>
            <th className="number">{r('report.texts.praise')}</th>
            <th>{r('report.texts.quote')}</th>
          </tr>
        </thead>
        <tbody>
          {texts.topics
            .slice(0, TOPICS)
            .map(({ topic, negative, positive, complaints, praise }) => (
              <tr key={topic}>
                <td>{pick(topicName(topic))}</td>
                <td className="number">{formatCount(negative)}</td>
                <td className="number">{formatCount(positive)}</td>
                <td>{complaints[0]?.text ?? praise[0]?.text}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <Products products={texts.products} />
    </section>
  );
}

function Products({ products }: { readonly products: readonly ProductTexts[] }) {
  const { r, pick, list } = useReport();
  const blamed = products.filter(({ complaining }) => complaining > 0).slice(0, PRODUCTS);
  if (blamed.length === 0) return null;
  return (
    <div className="keep">
      <h2>{r('report.texts.products')}</h2>
      <table className="texts">
        <thead>
          <tr>
            <th>{r('report.texts.product')}</th>
            <th className="number">{r('report.texts.complaints')}</th>
            <th className="number">{r('report.texts.reviews')}</th>
            <th>{r('report.texts.about')}</th>
          </tr>
        </thead>
        <tbody>
          {blamed.map(({ product, reviews, complaining, topics }) => (
            <tr key={product}>
              <td>
                <div className="two-lines">{product}</div>
              </td>
              <td className="number">{formatCount(complaining)}</td>
              <td className="number">{formatCount(reviews)}</td>
              <td>
                {list(
                  topics
                    .filter(({ negative }) => negative > 0)
                    .slice(0, OF_PRODUCT)
                    .map(({ topic, negative }) => `${pick(topicName(topic))} ${negative}`),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
