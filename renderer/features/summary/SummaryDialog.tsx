import { useEffect, useRef } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { CheckupDocument } from '../../../shared/ipc/contract';
import { useStore } from '../../app/store';
import { useText } from '../../ui/language';
import { drawSummary } from './draw-summary';
import { summaryOf, summaryText } from './summary';
import './summary.css';

/** The check-up in a few lines, as a picture and as text, to be copied into a chat. */
export function SummaryDialog() {
  const { state, commands } = useStore();
  const { document, isSummaryShown } = state;
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={isSummaryShown && document !== null}
      onOpenChange={(isOpen) => {
        commands.showSummary(isOpen);
      }}
    >
      <Modal className="modal">{document !== null && <Shown document={document} />}</Modal>
    </ModalOverlay>
  );
}

function Shown({ document }: { readonly document: CheckupDocument }) {
  const words = useText();
  const { t } = words;
  const { commands } = useStore();
  const canvas = useRef<HTMLCanvasElement>(null);
  const summary = summaryOf(document, words);
  const text = summaryText(summary, words);
  const first = t('ui.summary.first');
  useEffect(() => {
    if (canvas.current !== null) drawSummary(canvas.current, summary, first);
  });
  const copy = async (png: string | null) => {
    const done = png === null ? 'ui.summary.textCopied' : 'ui.summary.pictureCopied';
    const isCopied = await commands.copy({ text: png === null ? text : '', png }, done);
    if (isCopied) commands.showSummary(false);
  };
  return (
    <Dialog className="dialog summary">
      <Heading slot="title" level={2}>
        {t('ui.summary.title')}
      </Heading>
      <p className="faint">{t('ui.summary.note')}</p>
      <div className="summary-shown" tabIndex={0} role="region" aria-label={t('ui.summary.title')}>
        <canvas ref={canvas} role="img" aria-label={t('ui.summary.pictureLabel')} />
        <pre>{text}</pre>
      </div>
      <div className="dialog-buttons">
        <Button
          className="button primary"
          autoFocus
          onPress={() => void copy(pictureOf(canvas.current))}
        >
          {t('ui.summary.picture')}
        </Button>
        <Button className="button" onPress={() => void copy(null)}>
          {t('ui.summary.text')}
        </Button>
        <Button className="button quiet" slot="close">
          {t('ui.close')}
        </Button>
      </div>
    </Dialog>
  );
}

/** The picture as PNG in base64. */
function pictureOf(canvas: HTMLCanvasElement | null): string | null {
  return canvas?.toDataURL('image/png').split(',')[1] ?? null;
}
