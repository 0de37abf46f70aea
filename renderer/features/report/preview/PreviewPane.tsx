import { useState, type ReactNode } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { formatCount } from '../../../../shared/format/format';
import { useText } from '../../../ui/language';
import { PreviewPages, type PreviewZoom } from './PreviewPages';
import type { Preview } from './use-preview';

const ZOOMS = ['width', 'actual'] as const;

/** The very pages of a report, with where one is among them and how large they are; what stands in their place until then. */
export function PreviewPane({
  preview,
  isAsking,
  children,
}: {
  readonly preview: Preview;
  /** Whether pages are asked for; if not, what to do stands in their place. */
  readonly isAsking: boolean;
  readonly children: ReactNode;
}) {
  const { t, say } = useText();
  const [zoom, setZoom] = useState<PreviewZoom>('width');
  const [page, setPage] = useState(1);
  const { pdf, state, error, retry } = preview;
  const isComing = isAsking && state === 'coming';
  return (
    <section className="preview" aria-label={t('ui.report.preview')}>
      <div className="preview-bar">
        <span className="preview-page" aria-hidden="true">
          {pdf !== null && `${formatCount(Math.min(page, pdf.pages))} / ${formatCount(pdf.pages)}`}
        </span>
        <span className="preview-state" role="status">
          {isComing && t('ui.report.previewing')}
        </span>
        <ToggleButtonGroup
          className="segments"
          aria-label={t('ui.report.zoom')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[zoom]}
          onSelectionChange={(keys) => {
            const chosen = ZOOMS.find((one) => keys.has(one));
            if (chosen !== undefined) setZoom(chosen);
          }}
        >
          {ZOOMS.map((one) => (
            <ToggleButton key={one} id={one} className="segment">
              {t(`ui.report.zoom.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      {!isAsking && <div className="preview-note">{children}</div>}
      {isAsking && error !== null && (
        <div className="preview-note" role="alert">
          <p>{say(error)}</p>
          <Button className="button" onPress={retry}>
            {t('ui.report.retry')}
          </Button>
        </div>
      )}
      {pdf === null ? (
        <div className="preview-pages" aria-hidden="true">
          {isComing && <div className="preview-paper preview-blank" />}
        </div>
      ) : (
        <PreviewPages
          pdf={pdf}
          zoom={zoom}
          isOld={!isAsking || state !== 'current'}
          onPage={setPage}
        />
      )}
    </section>
  );
}
