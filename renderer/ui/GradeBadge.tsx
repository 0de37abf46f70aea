import type { GradeId } from '../../shared/models/schema';
import { Icon } from './Icon';
import { useText } from './language';

/** A grade as colour, icon and word. */
export function GradeBadge({ grade }: { readonly grade: GradeId }) {
  const { t } = useText();
  return (
    <span className="grade" data-grade={grade}>
      <Icon name={grade} size={12} />
      {t(`ui.grade.${grade}`)}
    </span>
  );
}
