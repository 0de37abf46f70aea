import type { CheckupResult } from '../../shared/checkup/schema';
import { formatCount } from '../../shared/format/format';
import { topicName } from '../../shared/knowledge/text-rules';
import { ShopMark } from '../ui/ShopMark';
import type { ReportShop } from './selection';
import { useReport } from './words';

/** Topics printed of a shop. */
const TOPICS = 10;

/** What buyers say of one shop; nothing without reviews. */
export function TextsSection({
  result,
  entry: { index, shop },
}: {
  readonly result: CheckupResult;
  readonly entry: ReportShop;
}) {
  const { r, pick } = useReport();
  const texts = result.texts.find((one) => one.shop === shop.id);
  if (texts === undefined || texts.topics.length === 0) return null;
  return (
    <section className="page">
      <h2>
        <ShopMark index={index} /> {r('report.texts.of', { shop: shop.name })}
      </h2>
      <p className="note">{r('report.texts.note', { reviews: formatCount(texts.reviews) })}</p>
      <table>
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
    </section>
  );
}
