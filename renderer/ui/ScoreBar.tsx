import type { GradeId } from '../../shared/models/schema';

/** A thin bar for a score within its scale; the figure stands beside it, so it is hidden from screen readers. */
export function ScoreBar({
  score,
  scale,
  grade,
}: {
  readonly score: number;
  readonly scale: { readonly min: number; readonly max: number };
  readonly grade: GradeId | null;
}) {
  const share = Math.min(1, Math.max(0, (score - scale.min) / (scale.max - scale.min)));
  return (
    <span className="score-bar" data-grade={grade ?? undefined} aria-hidden="true">
      <span style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
