import type { CheckupResult } from '../../../shared/checkup/schema';
import type { TextResult } from '../../../shared/checkup/schema-texts';
import { formatCount } from '../../../shared/format/format';
import { claimKind } from '../../../shared/knowledge/advertising-words';
import { useText } from '../../ui/language';
import { Unfold } from '../../ui/Unfold';

/** Words in replies that must not be there, with the rows and why. */
export function ForbiddenWords({
  result,
  texts,
}: {
  readonly result: CheckupResult;
  readonly texts: TextResult;
}) {
  const { t, pick } = useText();
  const { replies, forbidden } = texts;
  return (
    <section aria-labelledby="texts-forbidden">
      <h2 id="texts-forbidden">{t('ui.texts.forbidden')}</h2>
      {forbidden.length === 0 && (
        <p>
          {replies === 0
            ? t('ui.texts.noReplies')
            : t('ui.texts.forbiddenNone', { replies: formatCount(replies) })}
        </p>
      )}
      {forbidden.map(({ word, kind, count, rows }) => {
        const claim = claimKind(kind);
        return (
          <Unfold
            key={word}
            title={t('ui.texts.forbiddenWord', {
              ...{ word, kind: pick(claim.name), count: formatCount(count) },
            })}
          >
            <p>{pick(claim.why)}</p>
            <ul className="texts-quotes">
              {rows.map(({ source, row, text }) => (
                <li key={`${source} ${row}`}>
                  <blockquote>{text}</blockquote>
                  <p className="faint">
                    {t('ui.texts.place', { file: result.sources[source]?.file ?? '', row })}
                  </p>
                </li>
              ))}
            </ul>
          </Unfold>
        );
      })}
    </section>
  );
}
