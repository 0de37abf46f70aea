import type { Recovery } from '../../../shared/checkup/schema-advice';
import { formatScore } from '../../../shared/format/format';
import { linearScale, roundTicks } from '../../charts/scale';
import { useText } from '../../ui/language';

const SIZE = { width: 760, height: 260, left: 56, right: 120, top: 16, bottom: 30 };
/** Room between two labels, so that they can be read. */
const LABEL = 16;
const DATES = 5;

/** The total over the days ahead, one line for each course, with the lines of the platform across. */
export function RecoveryChart({
  courses,
  lines,
}: {
  readonly courses: readonly Recovery[];
  /** Thresholds to be drawn. */
  readonly lines: readonly number[];
}) {
  const { t } = useText();
  const { width, height, left, right, top, bottom } = SIZE;
  const days = courses[0]?.days ?? [];
  const scores = courses.flatMap((course) => course.days.map(({ score }) => score));
  if (days.length < 2) return null;
  const [least, most] = [Math.min(...scores, ...lines), Math.max(...scores, ...lines)];
  const domain = [Math.floor(least - 1), Math.ceil(most + 1)] as const;
  const x = linearScale([0, days.length - 1], [left, width - right]);
  const y = linearScale(domain, [height - bottom, top]);
  const shown = Array.from({ length: DATES }, (_, place) =>
    Math.round((place * (days.length - 1)) / (DATES - 1)),
  );
  const label = courses
    .map(({ scenario, days: ahead }) =>
      t('ui.plan.course', {
        course: t(`ui.plan.course.${scenario}`),
        from: formatScore(ahead[0]?.score ?? null),
        to: formatScore(ahead.at(-1)?.score ?? null),
      }),
    )
    .join(t('ui.listSeparator'));
  return (
    <svg
      className="recovery-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('ui.plan.chart', { courses: label })}
    >
      {roundTicks(...domain).map((tick) => (
        <g key={tick}>
          <line className="chart-grid" x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="chart-tick" x={left - 6} y={y(tick) + 4} textAnchor="end">
            {t('ui.score', { score: tick })}
          </text>
        </g>
      ))}
      {lines.map((line) => (
        <g key={line}>
          <line className="recovery-gate" x1={left} x2={width - right} y1={y(line)} y2={y(line)} />
          <text className="recovery-name" x={left + 4} y={y(line) - 4}>
            {t('ui.plan.lineAt', { threshold: line })}
          </text>
        </g>
      ))}
      {shown.map((place) => (
        <text
          key={place}
          className="chart-tick"
          x={x(place)}
          y={height - 8}
          textAnchor={place === 0 ? 'start' : 'middle'}
        >
          {(days[place]?.date ?? '').slice(5)}
        </text>
      ))}
      {courses.map(({ scenario, days: ahead }) => (
        <polyline
          key={scenario}
          className="recovery-line"
          data-course={scenario}
          points={ahead
            .map(({ score }, place) => `${x(place).toFixed(1)},${y(score).toFixed(1)}`)
            .join(' ')}
        />
      ))}
      {labels(courses, y).map(({ scenario, at }) => (
        <text key={scenario} className="recovery-name" x={width - right + 8} y={at + 4}>
          {t(`ui.plan.course.${scenario}`)}
        </text>
      ))}
    </svg>
  );
}

/** Where the courses' names stand: at the ends of their lines, the lower ones pushed down where they would touch. */
function labels(
  courses: readonly Recovery[],
  y: (score: number) => number,
): readonly { readonly scenario: Recovery['scenario']; readonly at: number }[] {
  const ends = courses
    .map(({ scenario, days }) => ({ scenario, at: y(days.at(-1)?.score ?? 0) }))
    .toSorted((a, b) => a.at - b.at);
  const placed: { readonly scenario: Recovery['scenario']; readonly at: number }[] = [];
  for (const { scenario, at } of ends) {
    const before = placed.at(-1);
    placed.push({ scenario, at: before === undefined ? at : Math.max(at, before.at + LABEL) });
  }
  return placed;
}
